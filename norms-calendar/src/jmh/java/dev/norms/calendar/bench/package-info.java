/**
 * Benchmarks: looking up working days, planning, and building and assessing whole provinces.
 *
 * <p>{@code mvn verify -Pbench -pl norms-core,norms-calendar} runs those of JMH; {@code -Djmh.include=AssessBenchmark}
 * chooses. {@code mvn -q verify -Pbench,province -pl norms-core,norms-calendar} runs
 * {@link dev.norms.calendar.bench.AssessProvince} for 1,250,000, 2,500,000 and 5,000,000 records instead, and
 * {@code -Dprovince.sizes=4} for the last alone, cold.
 *
 * <p>Measured on 2026-11-23 with JDK 17, two cores and {@code -Xmx4g}, while other builds kept the machine busy (load
 * 11 to 15), so that the clock says nothing and is left out; {@code cpu} is in seconds, the first size cold.
 *
 * <pre>
 *   records   findings       cpu peak MB live MB
 * 1,250,000  2,074,372      28.3    1804     273
 * 2,500,000  4,148,744      25.6    2103     546
 * 5,000,000  8,297,322      49.3    3406    1088
 * </pre>
 */
@NullMarked
package dev.norms.calendar.bench;

import org.jspecify.annotations.NullMarked;
