package org.diptych.core.check.frontmatter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FieldValue.Type;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * Values Hexo reads as something else than their author: a title that is a list or a number, a date that is none, a tag
 * that is a number and loses a zero, a day, keys and values, or several tags in one.
 */
public final class FrontMatterValueCheck implements Check {
    /** What JavaScript makes a date of begins like this, or names a month. */
    private static final Pattern DATE =
            Pattern.compile("\\s*\\d{4}([-/.]\\d{1,2}([-/.]\\d{1,2})?)?\\b.*|\\s*\\d{1,2}/\\d{1,2}/\\d{4}\\b.*"
                    + "|.*\\b(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\\d.*");

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** Numbers that JavaScript prints digit for digit. */
    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:\\d{1,12}(?:\\.\\d{1,4})?|\\.\\d{1,4})(?:[eE][+]?\\d)?");

    /** Numbers to the base of sixteen or eight. */
    private static final Pattern OTHER_BASE = Pattern.compile("0x([0-9a-fA-F]{1,12})|0o([0-7]{1,16})");

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Finding> findings = new ArrayList<>();
        FrontMatterPlace.of(post).ifPresent(place -> {
            for (Field field : post.frontMatter().fields()) {
                switch (field.key()) {
                    case "title" -> title(field.value(), place, findings);
                    case "date", "updated" -> date(field, place, findings);
                    case "tags", "tag" -> {
                        numbers(field.value(), place, findings);
                        lists(field.value(), place, findings);
                        new TagCommas(place, post.frontMatter()).in(field).ifPresent(findings::add);
                    }
                    case "categories", "category" -> numbers(field.value(), place, findings);
                    default -> {}
                }
            }
        });
        return findings;
    }

    /** Names that YAML takes for numbers: Hexo prints them as JavaScript does, {@code 3.10} as 3.1. */
    private static void numbers(FieldValue value, FrontMatterPlace place, List<Finding> findings) {
        if (value instanceof FieldValue.Items list) {
            list.items().forEach(item -> {
                nothing(item, place, findings);
                numbers(item, place, findings);
            });
        } else if (value instanceof FieldValue.Fields map) {
            findings.add(Finding.warning("tag-is-map", place.inFile(firstLine(map.range(), place))));
        } else if (value instanceof Scalar scalar && scalar.type() == Type.DATE) {
            TextRange range = place.inFile(scalar.range());
            findings.add(Finding.warning("tag-is-date", range, scalar.text())
                    .with("quote-value", new TextEdit(range, '"' + scalar.text() + '"')));
        } else if (value instanceof Scalar scalar && scalar.type() == Type.NUMBER) {
            String printed = printed(scalar.text());
            if (!printed.equals(scalar.text())) {
                TextRange range = place.inFile(scalar.range());
                findings.add(Finding.warning("tag-is-number", range, scalar.text(), printed)
                        .with("quote-value", new TextEdit(range, '"' + scalar.text() + '"')));
            }
        }
    }

    /** What JavaScript prints of {@code number}; that itself where it is not one of the usual. */
    private static String printed(String number) {
        Matcher other = Matches.matcher(OTHER_BASE, number);
        if (other.matches()) {
            boolean hex = other.group(1) != null;
            return Long.toString(Long.parseLong(hex ? other.group(1) : other.group(2), hex ? 16 : 8));
        }
        return Matches.matcher(DECIMAL, number).matches()
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : number;
    }

    /** A list among tags is one tag, commas and all; among categories it is a path. */
    private static void lists(FieldValue tags, FrontMatterPlace place, List<Finding> findings) {
        if (tags instanceof FieldValue.Items list) {
            list.items().stream()
                    .filter(FieldValue.Items.class::isInstance)
                    .forEach(inner -> findings.add(
                            Finding.warning("tag-is-list", place.inFile(firstLine(inner.range(), place)))));
        }
    }

    private static TextRange firstLine(TextRange range, FrontMatterPlace place) {
        String written = range.in(place.segment().content());
        int end = written.indexOf('\n');
        return end < 0 ? range : TextRange.ofLength(range.start(), end);
    }

    /** An item that YAML reads as nothing: Hexo makes a tag called null of it. */
    private static void nothing(FieldValue item, FrontMatterPlace place, List<Finding> findings) {
        if (item instanceof Scalar scalar
                && scalar.type() == Type.NULL
                && !scalar.range().isEmpty()) {
            TextRange range = place.inFile(scalar.range());
            String written = scalar.range().in(place.segment().content());
            findings.add(Finding.warning("tag-is-nothing", range, written)
                    .with("quote-value", new TextEdit(range, '"' + written + '"')));
        }
    }

    private static void title(FieldValue value, FrontMatterPlace place, List<Finding> findings) {
        TextRange range = place.inFile(value.range());
        String written = value.range().in(place.segment().content());
        boolean text = value instanceof Scalar scalar && scalar.type() == Type.STRING;
        if (text || written.isEmpty()) {
            return;
        }
        String rule = value instanceof Scalar scalar
                ? "title-is-" + scalar.type().name().toLowerCase(Locale.ROOT)
                : "title-is-list";
        boolean oneLine = written.indexOf('\n') < 0 && written.indexOf('"') < 0 && written.indexOf('\\') < 0;
        Finding finding = Finding.warning(rule, range, written);
        findings.add(oneLine ? finding.with("quote-value", new TextEdit(range, '"' + written + '"')) : finding);
    }

    private static void date(Field field, FrontMatterPlace place, List<Finding> findings) {
        FieldValue value = field.value();
        if (value.range().isEmpty()) {
            return;
        }
        boolean good = value instanceof Scalar scalar
                && (scalar.type() == Type.DATE
                        || scalar.type() == Type.STRING
                                && Matches.matcher(DATE, scalar.text()).matches());
        if (!good) {
            findings.add(Finding.warning(
                    "date-is-none",
                    place.inFile(value.range()),
                    value.range().in(place.segment().content())));
        } else if (((Scalar) value).type() == Type.DATE) {
            moved((Scalar) value, place, findings);
        }
    }

    /** A day that no calendar has: JavaScript counts on from the month's beginning. */
    private static void moved(Scalar date, FrontMatterPlace place, List<Finding> findings) {
        Matcher parts = Matches.matcher(DAY, date.text());
        if (!parts.lookingAt()) {
            return;
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        LocalDate published = LocalDate.of(year, 1, 1).plusMonths(month - 1L).plusDays(day - 1L);
        if (published.getMonthValue() != month || published.getDayOfMonth() != day) {
            findings.add(
                    Finding.warning("date-is-moved", place.inFile(date.range()), parts.group(), published.toString()));
        }
    }
}
