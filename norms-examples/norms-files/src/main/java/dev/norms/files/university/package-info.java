/**
 * A university's own calendar (an iCalendar file) as semesters and rows of days.
 *
 * <p>{@link dev.norms.files.university.UniversityCalendar} reads the file. What an event says is found by
 * {@code dev.norms.files.university.meaning}; this package puts semesters and days together from it. What is open is
 * asked, and nothing follows from it until {@link dev.norms.files.university.Answers} settle it.
 *
 * <p>It is measured on 44 published calendars and notices with 415 events, labelled by hand ({@code strangers} among
 * the test resources). 22 of them were collected and labelled before a word was chosen, though not unseen by who chose
 * the words; ten, called {@code second}, when the words had been written; twelve, called {@code third}, when all else
 * was done. No word was added because of them, but what they showed about kinds was mended: a festival on its statutory
 * day is no question, a break or days off without an occasion that begin or last long in the months of vacations are a
 * vacation, and an end is asked while an open event may be the vacation.
 *
 * <p>When the twelve of 2022 to 2026 were read for the first time, 72 of their 79 events were taken for what they are,
 * no day was off or worked that is not, and the one semester that they tell completely was found. Of the others, two
 * make-up days were looked for on the day whose classes they make up (补10月7日上课上班) and asked for that reason; one, of
 * classes alone, was taken for a beginning as well; students' days off in January and July were taken for nothing,
 * twice; 在学校寒假期间, said of a festival, was taken for the vacation as well; and one group of staff was not known, so that
 * their first day is open. All but the last are mended as kinds. The table is the state now.
 *
 * <pre>
 * by hand              taken for it   for nothing   for a vacation   open
 * day off                        74             2
 * worked day                     31                                     1
 * beginning                      37             1                       2
 * end                            15
 * semester                        7
 * vacation                       28             1
 * nothing                       189                            1
 * one of several                 26
 * </pre>
 *
 * <p>Of what follows, no day is off or worked that is not; of 26 semesters that are told completely 25 are found and
 * one is asked for, fifteen calendars that tell one in part are answered with a question, and none is made up. The two
 * days off that were taken for nothing are festivals "(no classes)" on statutory days.
 */
@NullMarked
package dev.norms.files.university;

import org.jspecify.annotations.NullMarked;
