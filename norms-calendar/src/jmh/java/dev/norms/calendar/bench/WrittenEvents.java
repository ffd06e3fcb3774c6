package dev.norms.calendar.bench;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.ical.CalendarText;
import dev.norms.calendar.ical.Timing;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The same made-up events for every contender: twenty norms, fifty-two branches, days all over a year; each has an id,
 * stamp, day, title, description of some 150 Chinese characters, category, status, number and transparency.
 */
final class WrittenEvents {
    static final String PRODUCT = "-//dev.norms//bench//ZH";
    static final String NAME = "年度计划";

    private static final int NORMS = 20;
    private static final int BRANCHES = 52;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Instant STAMP = Instant.parse("2025-11-04T00:00:00Z");
    private static final int SEQUENCE = 3;
    private static final String CATEGORY = "制度规范";

    private final String[] uids;
    private final LocalDate[] days;
    private final Date[] starts;
    private final Date[] ends;
    private final String[] titles = new String[NORMS * BRANCHES];
    private final String[] descriptions = new String[NORMS];
    private final CalendarText[] titlesOnce = new CalendarText[NORMS * BRANCHES];
    private final CalendarText[] descriptionsOnce = new CalendarText[NORMS];
    private final List<CalendarText> categoryOnce = List.of(CalendarText.of(CATEGORY));

    WrittenEvents(int count) {
        for (int i = 0; i < titles.length; i++) {
            titles[i] = "第" + (i % NORMS + 1) + "项规范；按期完成：示范学院第" + (i / NORMS + 1) + "党支部";
            titlesOnce[i] = CalendarText.of(titles[i]);
        }
        for (int i = 0; i < NORMS; i++) {
            descriptions[i] = "第" + (i + 1) + "项规范应当按期完成；请在应完成日之前做好会议记录、考勤登记与材料归档，并由支部书记审核。\n"
                    + "要求：每季度不少于1次\n凭据：活动记录（党员大会）\n责任人：书记\n"
                    + "依据：相关条例与工作细则, 每项要求以条款原文为准; 遇节假日提前的规则见学校校历说明。";
            descriptionsOnce[i] = CalendarText.of(descriptions[i]);
        }
        uids = new String[count];
        days = new LocalDate[count];
        starts = new Date[count];
        ends = new Date[count];
        for (int i = 0; i < count; i++) {
            uids[i] = "INS-2.1@b" + i + "/2026-Q1@party.example.edu";
            days[i] = FIRST.plusDays(i * 7919L % 365);
            starts[i] = date(days[i]);
            ends[i] = date(days[i].plusDays(1));
        }
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static int norm(int event) {
        return event % NORMS;
    }

    private static int title(int event) {
        return event % (NORMS * BRANCHES);
    }

    Iterator<CalendarEntry> plain() {
        return all(i -> entry(
                i,
                CalendarText.of(titles[title(i)]),
                CalendarText.of(descriptions[norm(i)]),
                List.of(CalendarText.of(CATEGORY))));
    }

    Iterator<CalendarEntry> repeated() {
        return all(i -> entry(i, titlesOnce[title(i)], descriptionsOnce[norm(i)], categoryOnce));
    }

    /** One after the other, without the cost of a stream that is pulled. */
    private Iterator<CalendarEntry> all(IntFunction<CalendarEntry> entries) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < uids.length;
            }

            @Override
            public CalendarEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return entries.apply(next++);
            }
        };
    }

    private CalendarEntry entry(int i, CalendarText title, CalendarText description, List<CalendarText> categories) {
        return new CalendarEntry(
                uids[i],
                Timing.wholeDay(days[i]),
                title,
                description,
                categories,
                Status.CONFIRMED,
                List.of(),
                SEQUENCE,
                STAMP);
    }

    Calendar ical4j() {
        List<VEvent> events = new ArrayList<>(uids.length);
        for (int i = 0; i < uids.length; i++) {
            events.add(new VEvent(new PropertyList(List.of(
                    new Uid(uids[i]),
                    new DtStamp(STAMP),
                    new DtStart<>(days[i]),
                    new DtEnd<>(days[i].plusDays(1)),
                    new Summary(titles[title(i)]),
                    new Description(descriptions[norm(i)]),
                    new Categories(CATEGORY),
                    ImmutableStatus.VEVENT_CONFIRMED,
                    new Sequence(SEQUENCE),
                    new Transp(Transp.VALUE_TRANSPARENT)))));
        }
        return new Calendar(
                new PropertyList(List.of(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0)),
                new ComponentList<>(events));
    }

    ICalendar biweekly() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        Date stamp = Date.from(STAMP);
        for (int i = 0; i < uids.length; i++) {
            biweekly.component.VEvent event = new biweekly.component.VEvent();
            event.setUid(uids[i]);
            event.setDateTimeStamp(stamp);
            event.setDateStart(starts[i], false);
            event.setDateEnd(ends[i], false);
            event.setSummary(titles[title(i)]);
            event.setDescription(descriptions[norm(i)]);
            event.addCategories(CATEGORY);
            event.setStatus(biweekly.property.Status.confirmed());
            event.setSequence(SEQUENCE);
            event.setTransparency(true);
            calendar.addEvent(event);
        }
        return calendar;
    }

    /** Both files are the same, no line is too long, and both peers read what was meant, with nothing to remark. */
    void check(byte[] file, byte[] same) throws Exception {
        require(Arrays.equals(file, same), "repeated texts give the same octets");
        String text = new String(file, StandardCharsets.UTF_8);
        require(
                text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75),
                "lines have at most 75 octets");
        if (uids.length > 1000) {
            return; // reading is slow, and these are the same texts
        }
        Calendar one = new CalendarBuilder().build(new ByteArrayInputStream(file));
        ICalendar other = Biweekly.parse(text).first();
        require(one.validate().getEntries().isEmpty(), "ical4j remarks nothing");
        require(other.validate(ICalVersion.V2_0).isEmpty(), "biweekly remarks nothing");
        require(one.getComponents().size() == uids.length && other.getEvents().size() == uids.length, "all are read");
        for (int i = 0; i < uids.length; i++) {
            Component event = one.getComponents().get(i);
            biweekly.component.VEvent again = other.getEvents().get(i);
            check(i, value(event, "UID"), value(event, "SUMMARY"), value(event, "DESCRIPTION"));
            check(
                    i,
                    again.getUid().getValue(),
                    again.getSummary().getValue(),
                    again.getDescription().getValue().replace("\r\n", "\n"));
            require(
                    again.getDateStart().getValue().toInstant().equals(starts[i].toInstant())
                            && value(event, "DTSTART").equals(days[i].toString().replace("-", "")),
                    "days are read");
        }
    }

    private void check(int i, String uid, String title, String description) {
        require(
                uid.equals(uids[i]) && title.equals(titles[title(i)]) && description.equals(descriptions[norm(i)]),
                "event " + i + " is read");
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not true that " + what);
        }
    }
}
