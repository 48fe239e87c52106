package org.diptych.core.markdown.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.WorkMeter;

/**
 * Finds lines where marked ends a block and CommonMark does not, or the other way round, and puts in what makes flexmark
 * agree with marked.
 *
 * <p>A blank line goes before a line that marked takes out of a list although it could go on with the list's last
 * paragraph: once an item has held a blank line, or where the line above is indented by four, a line that is not indented
 * is no part of it. So it does before dashes that end a table's rows, and before what looks like a table in a paragraph.
 * Blanks go before HTML that is indented in a paragraph, which ends none in marked, and the mark of a quote before lines
 * right behind one that marked reads as part of it.
 */
final class ItemBreaks {
    private static final Pattern ITEM = Pattern.compile("( {0,3})([*+-]|\\d{1,9}[.)])([ \\t].*)?");
    private static final Pattern RULE = Pattern.compile(
            " {0,3}(?:-[\\t ]*-[\\t ]*-[\\t -]*|_[\\t ]*_[\\t ]*_[\\t _]*|\\*[\\t ]*\\*[\\t ]*\\*[\\t *]*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern ENDS_ITEM = Pattern.compile(" {0,3}(?:```|~~~|#|<(?:[a-zA-Z].*>|!--)).*");

    private static final Pattern ENDS_TABLE = Pattern.compile(
            " {0,3}(?:```|~~~|>|#{1,6}(?:\\s|$)|(?:[*+-]|1[.)]) )|</?(?:div|p|table|ul|ol|h[1-6]|details|pre|script|style)\\b|<!--");

    private static final Pattern ENDS_QUOTE =
            Pattern.compile(" {0,3}(?:```|~~~|>|#{1,6}(?:\\s|$)|(?:[*+-]|1[.)]) )|</?[a-zA-Z]|<!--|<\uFFFC");

    /** A quoted line that text can follow: it holds no code. */
    private static final Pattern QUOTE = Pattern.compile(" {0,3}> ?(?! {4}|\\t| {0,3}(?:```|~~~)|\\s*$|[> ]*>)");

    /** HTML that goes on to the next blank line. */
    private static final Pattern RAW =
            Pattern.compile(" {0,3}(?:</?(?:address|article|aside|blockquote|center|dd|details|div"
                    + "|dl|dt|figure|figcaption|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|summary|table|tbody"
                    + "|td|tfoot|th|thead|tr|ul)(?![\\w-]).*|</?[a-zA-Z][^<>]*>\\s*)");

    /** A block that ends no paragraph, but is one where none is open. */
    private static final Pattern BLOCK = Pattern.compile(" {0,3}(?:<|\\d{1,9}[.)] )");

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s|$)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+) *");
    private static final Pattern DASHES = Pattern.compile(" {0,3}-{3,} *");
    private static final Pattern HTML = Pattern.compile(" {0,3}<[a-zA-Z/!?]");

    /** Deep enough to be no block of its own in a paragraph. */
    private static final String DEEP = "    ";

    private final MeteredText text;
    private final WorkMeter meter;
    private final TreeMap<Integer, String> breaks = new TreeMap<>();

    private ItemBreaks(MeteredText text, WorkMeter meter) {
        this.text = text;
        this.meter = meter;
    }

    /** {@code source} with a blank line before each such line. */
    static MappedText inserted(MappedText source, WorkMeter meter) {
        ItemBreaks finder = new ItemBreaks(new MeteredText(source.text(), meter), meter);
        finder.scan(finder.lines(), true);
        if (finder.breaks.isEmpty()) {
            return source;
        }
        MappedText.Builder parted = new MappedText.Builder();
        int at = 0;
        for (Map.Entry<Integer, String> inserted : finder.breaks.entrySet()) {
            int place = inserted.getKey();
            int origin = source.originOf(place);
            parted.copy(source, at, place).insert(inserted.getValue(), origin, origin);
            at = place;
        }
        return parted.copy(source, at, source.length()).build();
    }

    /** A line, or what is left of it without the indent of the items around. */
    private record Line(int lineStart, int start, int end) {}

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.add(new Line(start, start, end));
            start = end + 1;
        }
        return lines;
    }

    private void scan(List<Line> lines, boolean top) {
        boolean paragraph = false;
        boolean prose = false;
        boolean quoted = false;
        boolean raw = false;
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            Matcher fence = matcher(FENCE, line);
            Matcher item = matcher(ITEM, line);
            raw = !isBlank(line) && (raw || !paragraph && matcher(RAW, line).matches());
            if (raw) {
                paragraph = false;
                quoted = false;
                i++;
                continue;
            }
            boolean lazy = quoted && isLazy(line);
            quoted = lazy || matcher(QUOTE, line).lookingAt();
            if (lazy) {
                // What comes first behind the marked lines is read by itself.
                boolean apart = i > 0
                        && matcher(QUOTE, lines.get(i - 1)).lookingAt()
                        && matcher(BLOCK, line).lookingAt();
                breaks.put(line.start(), apart ? ">\n> " : "> ");
                paragraph = false;
                i++;
            } else if (fence.matches()) {
                i = afterFence(lines, i, fence.group(1));
                paragraph = false;
            } else if (item.matches() && !matcher(RULE, line).matches() && (!paragraph || interrupts(item))) {
                i = item(lines, i, item);
                paragraph = false;
            } else if (isTable(lines, i)) {
                if (paragraph && top) {
                    breaks.put(line.lineStart(), "\n");
                }
                i = afterTable(lines, i, top);
                paragraph = false;
            } else {
                boolean html = matcher(HTML, line).lookingAt();
                prose = (prose || !paragraph) && !(html && (!paragraph || indent(line) == 0));
                if (paragraph && prose && html && top) {
                    breaks.put(line.start(), DEEP);
                }
                boolean heading = matcher(HEADING, line).lookingAt();
                paragraph = !isBlank(line) && !heading && (paragraph || indent(line) < 4);
                i++;
            }
        }
    }

    /** Whether marked takes a line right behind a quote into it, whatever block the line then begins there. */
    private boolean isLazy(Line line) {
        return !isBlank(line)
                && !matcher(ENDS_QUOTE, line).lookingAt()
                && !matcher(UNDERLINE, line).matches()
                && !matcher(RULE, line).matches();
    }

    /** Whether marked's pattern of tables fits at {@code at}; there are none yet if the columns differ in number. */
    private boolean isTable(List<Line> lines, int at) {
        return at + 1 < lines.size()
                && !isBlank(lines.get(at))
                && indent(lines.get(at)) < 4
                && matcher(TableProcessor.SEPARATOR, lines.get(at + 1)).matches();
    }

    private int afterTable(List<Line> lines, int from, boolean top) {
        boolean whole =
                TableProcessor.columns(string(lines.get(from))) == TableProcessor.columns(string(lines.get(from + 1)));
        int i = from + (whole ? 2 : 1);
        while (whole && i < lines.size() && isRow(lines.get(i))) {
            i++;
        }
        boolean dashes =
                whole && i < lines.size() && matcher(DASHES, lines.get(i)).matches();
        if (dashes && top) {
            breaks.put(lines.get(i).lineStart(), "\n");
        }
        return i;
    }

    private boolean isRow(Line line) {
        return !isBlank(line)
                && indent(line) < 4
                && !matcher(ENDS_TABLE, line).lookingAt()
                && !matcher(RULE, line).matches();
    }

    private String string(Line line) {
        return text.substring(line.start(), line.end());
    }

    private static boolean interrupts(Matcher item) {
        String mark = item.group(2);
        boolean first = mark.length() == 1 || mark.length() == 2 && mark.charAt(0) == '1';
        return first && item.group(3) != null && !item.group(3).isBlank();
    }

    private int afterFence(List<Line> lines, int from, String mark) {
        for (int i = from + 1; i < lines.size(); i++) {
            String line =
                    text.substring(lines.get(i).start(), lines.get(i).end()).strip();
            if (line.startsWith(mark) && line.chars().allMatch(c -> c == mark.charAt(0))) {
                return i + 1;
            }
        }
        return lines.size();
    }

    /** Gathers the lines of one item, looks into them, and says where the lines after it begin. */
    private int item(List<Line> lines, int from, Matcher item) {
        Line first = lines.get(from);
        String rest = item.group(3) == null ? "" : item.group(3);
        int marked = item.end(2) - first.start();
        int blanks = rest.length() - rest.stripLeading().length();
        boolean blank = rest.isBlank();
        int indent = marked + (blank || blanks > 4 ? 1 : blanks);
        List<Line> contents = new ArrayList<>();
        contents.add(cut(first, indent));
        boolean deep = blanks > 3 && !blank;
        int i = from + 1;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean inside = isBlank(line) || indent(line) >= indent;
            if (!inside && endsItem(line)) {
                break;
            }
            if (!inside && (blank || deep)) {
                if (!isBlank(lines.get(i - 1))) {
                    breaks.put(line.lineStart(), "\n");
                }
                break;
            }
            blank |= isBlank(line);
            deep = inside && indent(line) - indent > 3;
            contents.add(inside ? cut(line, indent) : line);
            i++;
        }
        meter.enter();
        scan(contents, false);
        meter.leave();
        return i;
    }

    private boolean endsItem(Line line) {
        return matcher(ENDS_ITEM, line).matches()
                || matcher(ITEM, line).matches()
                || matcher(RULE, line).matches();
    }

    private Matcher matcher(Pattern pattern, Line line) {
        return pattern.matcher(text).region(line.start(), line.end());
    }

    private int indent(Line line) {
        int width = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t') {
                break;
            }
            width += c == '\t' ? 4 : 1;
        }
        return width;
    }

    private boolean isBlank(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Line cut(Line line, int indent) {
        return new Line(line.lineStart(), Math.min(line.end(), line.start() + indent), line.end());
    }
}
