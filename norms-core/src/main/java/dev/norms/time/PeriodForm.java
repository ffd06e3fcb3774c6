package dev.norms.time;

import dev.norms.label.Coded;

/**
 * The form of a period's name: a unit of the calendar, a named window of the year, a term of office, an edition.
 *
 * <p>A record that names a period counts for the norms whose periods have the form of that name, and only for them.
 */
public sealed interface PeriodForm extends Coded permits PeriodUnit, WindowName, SpecialForm {}
