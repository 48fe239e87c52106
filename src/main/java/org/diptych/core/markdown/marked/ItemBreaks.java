package org.diptych.core.markdown.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.WorkMeter;

/**
 * Finds lines that marked takes out of a list although CommonMark lets them go on with its last paragraph: once an item
 * has held a blank line, a line that is not indented is no part of it. A blank line before them makes flexmark agree.
 */
final class ItemBreaks {
    private static final Pattern ITEM = Pattern.compile("( {0,3})([*+-]|\\d{1,9}[.)])([ \\t].*)?");
    private static final Pattern RULE = Pattern.compile(
            " {0,3}(?:-[\\t ]*-[\\t ]*-[\\t -]*|_[\\t ]*_[\\t ]*_[\\t _]*|\\*[\\t ]*\\*[\\t ]*\\*[\\t *]*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern ENDS_ITEM = Pattern.compile(" {0,3}(?:```|~~~|#|<(?:[a-zA-Z].*>|!--)).*");

    private final MeteredText text;
    private final WorkMeter meter;
    private final TreeSet<Integer> breaks = new TreeSet<>();

    private ItemBreaks(MeteredText text, WorkMeter meter) {
        this.text = text;
        this.meter = meter;
    }

    /** {@code source} with a blank line before each such line. */
    static MappedText inserted(MappedText source, WorkMeter meter) {
        ItemBreaks finder = new ItemBreaks(new MeteredText(source.text(), meter), meter);
        finder.scan(finder.lines());
        if (finder.breaks.isEmpty()) {
            return source;
        }
        MappedText.Builder parted = new MappedText.Builder();
        int at = 0;
        for (int place : finder.breaks) {
            int origin = source.originOf(place);
            parted.copy(source, at, place).insert("\n", origin, origin);
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

    private void scan(List<Line> lines) {
        boolean paragraph = false;
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            Matcher fence = matcher(FENCE, line);
            Matcher item = matcher(ITEM, line);
            if (fence.matches()) {
                i = afterFence(lines, i, fence.group(1));
                paragraph = false;
            } else if (item.matches() && !matcher(RULE, line).matches() && (!paragraph || interrupts(item))) {
                i = item(lines, i, item);
                paragraph = false;
            } else {
                paragraph = !isBlank(line) && (paragraph || indent(line) < 4);
                i++;
            }
        }
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
        int i = from + 1;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean inside = isBlank(line) || indent(line) >= indent;
            if (!inside && endsItem(line)) {
                break;
            }
            if (!inside && blank) {
                if (!isBlank(lines.get(i - 1))) {
                    breaks.add(line.lineStart());
                }
                break;
            }
            blank |= isBlank(line);
            contents.add(inside ? cut(line, indent) : line);
            i++;
        }
        meter.enter();
        scan(contents);
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
