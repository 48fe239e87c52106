package org.diptych.core.lists;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;

/**
 * What a line begins with that starts a list item or stands in a quote. Immutable; nothing is null.
 *
 * @param quote the quote marks with their spaces, possibly empty
 * @param indent the spaces and tabs before the bullet or number
 * @param mark {@code -}, {@code 3.} and the like; empty on a line that is only quoted
 * @param gap the spaces and tabs behind it
 * @param task {@code [ ]} or {@code [x]} with its space, possibly empty
 */
public record ItemStart(String quote, String indent, String mark, String gap, String task) {
    private static final String QUOTE = "((?:[ \\t]{0,3}>[ \\t]?){0,60})";
    /** A mark further in belongs to what an item holds. */
    private static final Pattern OUTER_QUOTE = Pattern.compile("(?:[ \\t]?>[ \\t]?){0,60}");

    private static final String REST = "(?:([ \\t]+)|$)(\\[[ xX]\\](?:[ \\t]+|$))?";
    private static final Pattern NUMBERED = Pattern.compile(QUOTE + "(?:([ \\t]*)([-*+]|\\d{1,9}[.)])" + REST + ")?");
    private static final Pattern LETTERED = Pattern.compile(QUOTE
            + "(?:([ \\t]*)([-*+]|(?:\\d{1,9}|#|[a-zA-Z]|[ivxlcdm]{2,12}|[IVXLCDM]{2,12})[.)]"
            + "|\\((?:\\d{1,9}|#|@[\\w-]*|[a-zA-Z]|[ivxlcdm]{2,12}|[IVXLCDM]{2,12})\\))"
            + REST + ")?");
    private static final Pattern RULE = Pattern.compile("[ \\t]*([-*_])(?:[ \\t]*+\\1){2,}+[ \\t]*+");
    private static final Pattern INITIAL = Pattern.compile("[A-Z]\\.");

    public ItemStart {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(indent, "indent");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(task, "task");
    }

    /** What {@code line} begins with; empty where it is plain text. */
    public static Optional<ItemStart> of(String line, Dialect dialect) {
        return of(line, dialect.lettersItems() ? LETTERED : NUMBERED);
    }

    /** How many characters of {@code line} mark the quote its list stands in; a quote within an item is the item's text. */
    static int outerQuote(String line) {
        Matcher quote = OUTER_QUOTE.matcher(line);
        return quote.lookingAt() ? quote.end() : 0;
    }

    /** What {@code line} begins with in every dialect; empty where it is plain text in one. */
    public static Optional<ItemStart> inEvery(String line) {
        return of(line, NUMBERED);
    }

    private static Optional<ItemStart> of(String line, Pattern items) {
        Matcher matcher = items.matcher(line);
        if (!matcher.lookingAt() || matcher.end() == 0) {
            return Optional.empty();
        }
        ItemStart start =
                new ItemStart(matcher.group(1), text(matcher, 2), text(matcher, 3), text(matcher, 4), text(matcher, 5));
        String behindQuote = line.substring(start.quote.length());
        if (RULE.matcher(behindQuote).matches() || start.isInitial()) {
            return start.quote.isEmpty() ? Optional.empty() : Optional.of(start.quoteOnly());
        }
        return Optional.of(start).filter(found -> found.length() > 0);
    }

    private static String text(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    /** A capital letter with a full stop and one space is somebody's first name, for pandoc too. */
    private boolean isInitial() {
        return INITIAL.matcher(mark).matches() && gap.equals(" ");
    }

    public boolean isItem() {
        return !mark.isEmpty();
    }

    /** The number; empty for a bullet. */
    Optional<Counter> counter() {
        return isItem() ? Counter.of(mark) : Optional.empty();
    }

    /** How many characters of the line these are. */
    public int length() {
        return quote.length() + indent.length() + mark.length() + gap.length() + task.length();
    }

    /** The column, behind the quote marks, at which the bullet or number stands. */
    int column() {
        return Indents.width(indent, 0);
    }

    /** The column at which the item's text stands, and whatever else belongs into the item. */
    int content() {
        int behind = column() + mark.length();
        int width = Indents.width(gap, behind) - behind;
        return behind + (width < 1 || width > 4 ? 1 : width);
    }

    /** These characters. */
    String text() {
        return quote + indent + mark + gap + task;
    }

    /** What the next item of the same list begins with; its task is open, and it is not called as pandoc's example here is. */
    ItemStart next() {
        String following = counter()
                .filter(Counter::counts)
                .flatMap(counter -> counter.mark(counter.value() + 1))
                .orElse(mark.startsWith("(@") ? "(@)" : mark);
        return new ItemStart(
                quote, indent, following, gap.isEmpty() && isItem() ? " " : gap, task.isEmpty() ? "" : "[ ] ");
    }

    ItemStart withMark(String other) {
        return new ItemStart(quote, indent, other, gap, task);
    }

    /** The quote marks alone. */
    ItemStart quoteOnly() {
        return new ItemStart(quote, "", "", "", "");
    }
}
