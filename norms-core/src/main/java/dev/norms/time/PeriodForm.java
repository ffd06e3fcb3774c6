package dev.norms.time;

import dev.norms.label.Coded;

/**
 * The form of a period's name: a unit of the calendar, a semester, a named window of the year, a term of office, an
 * edition.
 *
 * <p>By default, a record that names a period counts for it in norms whose periods have its form, and by its day in all
 * others.
 */
public sealed interface PeriodForm extends Coded permits PeriodUnit, WindowName, SpecialForm {}
