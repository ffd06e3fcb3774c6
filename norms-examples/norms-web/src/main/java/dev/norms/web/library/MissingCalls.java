package dev.norms.web.library;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Calls of methods that the compiler's class library lacks, gets wrong or makes slow, replaced while it compiles by
 * calls of {@link Replacements}, and the one that brings Jackson in by a call of its stand-in. What would be done in
 * parallel is done one after the other, since a page has one thread. What the engine never does, and what would bring
 * large tables, is left out: names of time zones, and the format of fractions.
 */
public final class MissingCalls implements TeaVMPlugin, ClassHolderTransformer {
    /** The method of any collection that makes a parallel stream. */
    private static final String PARALLEL_STREAM = "parallelStream()Ljava/util/stream/Stream;";

    /** Writes with a library that is too large for the page. */
    private static final String JSON_FILE =
            "dev.norms.cli.result.JsonFile.object(Ljava/lang/String;Ljava/util/function/Consumer;)Ldev/norms/cli/result/Content;";

    /** Brings the currencies and number formats of all countries; the engine formats only whole numbers. */
    private static final String FORMAT_OF_FRACTIONS = "java.util.Formatter$FormatWriter.formatFloat(CZ)V";

    private static final Set<String> MISSING = ImmutableSet.of(
            "java.util.stream.Stream.distinct()Ljava/util/stream/Stream;",
            "java.util.Arrays.parallelPrefix([ILjava/util/function/IntBinaryOperator;)V",
            "com.google.common.collect.MapMaker.makeMap()Ljava/util/concurrent/ConcurrentMap;",
            "java.nio.charset.Charset.forName(Ljava/lang/String;)Ljava/nio/charset/Charset;",
            "java.io.ByteArrayOutputStream.writeBytes([B)V",
            "java.lang.String.lines()Ljava/util/stream/Stream;",
            "java.lang.StringBuilder.append(J)Ljava/lang/StringBuilder;",
            "java.time.LocalDate.ofEpochDay(J)Ljava/time/LocalDate;",
            "java.time.LocalDate.toEpochDay()J",
            "java.time.DayOfWeek.getDisplayName(Ljava/time/format/TextStyle;Ljava/util/Locale;)Ljava/lang/String;",
            "java.time.Duration.toSeconds()J",
            "java.time.Duration.truncatedTo(Ljava/time/temporal/TemporalUnit;)Ljava/time/Duration;",
            "java.time.format.DateTimeFormatterBuilder.appendZoneRegionId()Ljava/time/format/DateTimeFormatterBuilder;",
            "java.util.regex.Pattern.asMatchPredicate()Ljava/util/function/Predicate;",
            "java.util.regex.Matcher.replaceAll(Ljava/util/function/Function;)Ljava/lang/String;");

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(Replacements.class.getName())) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.getReference().toString().equals(FORMAT_OF_FRACTIONS)) {
                ProgramEmitter.create(method, context.getHierarchy())
                        .construct(UnsupportedOperationException.class)
                        .raise();
            } else if (method.getProgram() != null) {
                for (BasicBlock block : method.getProgram().getBasicBlocks()) {
                    for (Instruction instruction : block) {
                        if (instruction instanceof InvokeInstruction call) {
                            replace(call);
                        }
                    }
                }
            }
        }
    }

    private static void replace(InvokeInstruction call) {
        MethodReference called = call.getMethod();
        if (called.toString().equals(JSON_FILE)) {
            call.setMethod(new MethodReference("tools.jackson.core.JsonGenerator", called.getDescriptor()));
            return;
        }
        boolean isParallelStream = called.getDescriptor().toString().equals(PARALLEL_STREAM);
        if (!isParallelStream && !MISSING.contains(called.toString())) {
            return;
        }
        ValueType[] types = called.getSignature();
        if (call.getInstance() != null) {
            String owner = isParallelStream ? "java.util.Collection" : called.getClassName();
            types = prepended(ValueType.object(owner), types, new ValueType[types.length + 1]);
            Variable[] given = call.getArguments().toArray(Variable[]::new);
            call.setArguments(prepended(call.getInstance(), given, new Variable[given.length + 1]));
            call.setInstance(null);
            call.setType(InvocationType.SPECIAL); // what TeaVM takes for a call of a static method
        }
        call.setMethod(
                new MethodReference(Replacements.class.getName(), new MethodDescriptor(called.getName(), types)));
    }

    private static <T> T[] prepended(T first, T[] rest, T[] all) {
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
