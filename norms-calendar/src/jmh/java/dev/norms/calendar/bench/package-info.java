/**
 * Benchmarks: looking up working days, planning, writing calendars, and building and assessing whole provinces.
 *
 * <p>{@code mvn verify -Pbench -pl norms-core,norms-calendar} runs those of JMH beside other libraries of current
 * version, each used as its documentation advises, then measures the cold start and the bytes that stay in memory, and
 * prints how all that stands to the {@link dev.norms.calendar.bench.Targets}. Before anything is timed, contenders must
 * give the same answers; where one cannot, its Javadoc says which other question it answers.
 *
 * <p>Every fork gets its first two gigabytes of heap before it is timed. Where memory is handed out slowly, as on many
 * virtual machines, a heap that grows while it is measured made one benchmark of planning swing between 43 and 1,500
 * µs.
 *
 * <p>{@code -Djmh.include=AssessBenchmark} chooses, {@code -Djmh.args="-f 1 -i 3"} gives JMH further options,
 * {@code -Dbench.cold=0} leaves the cold start out. {@code -Pbench,quick} runs the main ones in a minute or two, and
 * fails if a ratio is below half its target. Results are in {@code target/jmh.json}, too.
 *
 * <p>What was tried to make others faster: DuckDB has keys as numbers, prepared statements, one hash aggregate and
 * joins on equality only, and is measured without reading the rows through JDBC as well; Drools has an executable
 * model, joins on equality, and periods computed when facts are loaded; Strata and java.time plan kind by kind as well
 * as rule by rule.
 *
 * <p>{@code mvn -q verify -Pbench,province -pl norms-core,norms-calendar} runs
 * {@link dev.norms.calendar.bench.AssessProvince} for 1,250,000, 2,500,000 and 5,000,000 records instead, and
 * {@code -Dprovince.sizes=4} for the last alone, cold.
 *
 * <p>Measured on 2026-11-26 with JDK 17, two cores and {@code -Xmx4g}, in seconds of the clock: first the largest alone
 * in a fresh process, then all three in one process, the first of them cold. Assessing is {@code judge};
 * {@code college} and {@code ledger} build and check the facts from unordered rows.
 *
 * <pre>
 *   records   findings   college      rows    ledger     judge       all       cpu peak MB live MB
 * 5,000,000  8,297,322       5.8       4.6      11.8      17.1      39.3      70.4    3469    1239
 *
 * 1,250,000  2,074,372       2.5       1.8       3.8       7.0      15.2      28.6    1542     315
 * 2,500,000  4,148,744       2.4       1.8       6.2       7.0      17.4      29.9    1953     625
 * 5,000,000  8,297,322       5.3       2.4       9.7       7.8      25.1      41.2    3102    1239
 * </pre>
 *
 * <p>{@link dev.norms.calendar.bench.LiveBenchmark} is of one more record in a province. Measured on 2026-11-29, not by
 * JMH but event by event in 4,500 events of mixed kinds, in a province of 194,220 records with JDK 17, on two cores
 * that others used at the same time (load 20, so that nothing can be said of the slowest events):
 *
 * <pre>
 * record           median of an event    allocated
 * study of a person        61 to  92 us        9 KB
 * payment of dues          84 to 117 us       34 KB
 * document                 88 to 146 us       12 KB
 * contact                 724 to 802 us       62 KB
 * activity of a branch    566 to 650 us      121 KB, half of it where a duty that was missed is made up
 * all                     116 to 165 us       46 KB, of the targets of 200 us and 2 KB the first
 * a day that moves on     6.9 to 11.9 s, some 400 us for each of 20,686 owners: everybody is judged anew
 * </pre>
 */
@NullMarked
package dev.norms.calendar.bench;

import org.jspecify.annotations.NullMarked;
