package org.diptych.core.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lies where in lists: a line for each word, with how many items it lies in and, for the first word of an item, the
 * item's number or {@code -}. Words are {@code w1}, {@code w2} and so on; all else is no word.
 */
final class ListOutline {
    private static final Pattern TOKEN = Pattern.compile("<(ol|ul|li)\\b([^>]*)>|</(ol|ul|li)>|\\b(w\\d+)\\b");
    private static final Pattern START = Pattern.compile("start=\"(\\d+)\"");
    private static final Pattern LINE =
            Pattern.compile("([ \\t]*)(?:([-*+]|\\(?\\w+[.)])[ \\t]+)?(?:\\[[ x]\\] )?(w\\d+).*");

    private ListOutline() {}

    /** What an author sees who takes what is further in for a part of what stands above. */
    static String onScreen(String text) {
        StringBuilder outline = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        for (String line : text.split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                int column = Indents.width(matcher.group(1), 0);
                while (!open.isEmpty() && open.peek() >= column) {
                    open.pop();
                }
                String mark = matcher.group(2);
                if (mark != null) {
                    open.push(column);
                }
                outline.append(line(matcher.group(3), open.size(), mark == null ? "" : seen(mark)));
            }
        }
        return outline.toString();
    }

    private static String seen(String mark) {
        return Counter.of(mark).map(counter -> String.valueOf(counter.value())).orElse("-");
    }

    /** What a reader of the page sees. */
    static String published(String html) {
        StringBuilder outline = new StringBuilder();
        List<int[]> lists = new ArrayList<>();
        int items = 0;
        boolean first = false;
        Matcher matcher = TOKEN.matcher(html);
        while (matcher.find()) {
            String opened = matcher.group(1);
            if ("li".equals(opened)) {
                items++;
                lists.get(lists.size() - 1)[0]++;
                first = true;
            } else if (opened != null) {
                Matcher start = START.matcher(matcher.group(2));
                int from = start.find() ? Integer.parseInt(start.group(1)) : 1;
                lists.add(new int[] {from - 1, opened.equals("ol") ? 1 : 0});
            } else if ("li".equals(matcher.group(3))) {
                items--;
            } else if (matcher.group(3) != null) {
                lists.remove(lists.size() - 1);
            } else {
                int[] list = lists.isEmpty() ? new int[2] : lists.get(lists.size() - 1);
                String mark = first ? list[1] == 1 ? String.valueOf(list[0]) : "-" : "";
                outline.append(line(matcher.group(4), items, mark));
                first = false;
            }
        }
        return outline.toString();
    }

    private static String line(String word, int depth, String mark) {
        return word + " " + depth + " " + mark + "\n";
    }
}
