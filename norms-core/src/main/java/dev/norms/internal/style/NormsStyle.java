package dev.norms.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The one Immutables style of this library.
 *
 * <p>It has no members and source retention, so that nothing reaches the class files: a {@code Value.Style} put on the
 * types themselves gives users who turn on all lint warnings one warning for each of its members.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PUBLIC,
        throwForInvalidImmutableState = MissingAttributes.class,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"branch:branches", "holiday:holidays", "addressee:addressees"},
        get = {"*"},
        allowedClasspathAnnotations = Override.class,
        fallbackNullableAnnotation = Nullable.class,
        jdkOnly = true,
        jacksonIntegration = false)
public @interface NormsStyle {}
