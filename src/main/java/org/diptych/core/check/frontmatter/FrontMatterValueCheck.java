package org.diptych.core.check.frontmatter;

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
    private static final Pattern DAY =
            Pattern.compile("((\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}))(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):)?");

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
        } else if (value instanceof Scalar scalar && scalar.type() == Type.BOOLEAN) {
            printed("tag-is-boolean", scalar, scalar.text().toLowerCase(Locale.ROOT), place, findings);
        } else if (value instanceof Scalar scalar && scalar.type() == Type.NUMBER) {
            printed("tag-is-number", scalar, PrintedNumber.of(scalar.text()), place, findings);
        }
    }

    /** What Hexo publishes of {@code scalar}, where that is not what is written. */
    private static void printed(
            String rule, Scalar scalar, String printed, FrontMatterPlace place, List<Finding> findings) {
        if (!printed.equals(scalar.text())) {
            TextRange range = place.inFile(scalar.range());
            findings.add(Finding.warning(rule, range, scalar.text(), printed)
                    .with("quote-value", new TextEdit(range, '"' + scalar.text() + '"')));
        }
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
                && (scalar.type() == Type.DATE || scalar.type() == Type.STRING && WrittenDate.isRead(scalar.text()));
        if (!good) {
            findings.add(Finding.warning(
                    "date-is-none",
                    place.inFile(value.range()),
                    value.range().in(place.segment().content())));
        } else {
            moved((Scalar) value, place, findings);
        }
    }

    /** A day that no calendar has, or an hour of the next: JavaScript counts on from the month's beginning. */
    private static void moved(Scalar date, FrontMatterPlace place, List<Finding> findings) {
        Matcher parts = Matches.matcher(DAY, date.text());
        if (!parts.lookingAt()) {
            return;
        }
        int year = Integer.parseInt(parts.group(2));
        int month = Integer.parseInt(parts.group(3));
        int day = Integer.parseInt(parts.group(4));
        int hour = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
        LocalDate published = LocalDate.of(year, 1, 1).plusMonths(month - 1L).plusDays(day - 1L + hour / 24);
        if (published.getMonthValue() != month || published.getDayOfMonth() != day) {
            findings.add(
                    Finding.warning("date-is-moved", place.inFile(date.range()), parts.group(1), published.toString()));
        }
    }
}
