package org.diptych.core.markdown.pandoc.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.text.MeteredText;
import org.jspecify.annotations.Nullable;

/**
 * What closes what in one cursor's text: brackets, runs of backticks, TeX environments. Each stretch is looked at once, so
 * that ten thousand opening signs that nothing closes are not each followed to the end of the text. Confined to one
 * thread.
 */
public final class ClosingSigns {
    /** No environment has a longer name. */
    private static final int LONGEST_NAME = 100;

    private static final String BEGIN = "\\begin{";
    private static final String END = "\\end{";

    private final Cursor cursor;
    private final MeteredText text;
    private final int limit;
    private final boolean inList;
    private final Map<Integer, Integer> brackets = new HashMap<>();
    private final Map<Integer, List<Integer>> runs = new HashMap<>();
    private int runsFrom = -1;
    private int runsTo = -1;
    private @Nullable Map<Integer, Integer> environments;
    private int environmentsFrom;

    ClosingSigns(Cursor cursor) {
        this.cursor = cursor;
        this.text = cursor.text;
        this.limit = cursor.limit;
        this.inList = cursor.inList;
    }

    /** Whether what was found is still true. */
    boolean holds() {
        return limit == cursor.limit && inList == cursor.inList;
    }

    /** Where the square brackets end that open at {@code from}, or -1. */
    public int bracketEnd(int from) {
        if (cursor.charAt(from) != '[') {
            return -1;
        }
        Integer known = brackets.get(from);
        if (known == null) {
            matchBrackets(from);
            return brackets.getOrDefault(from, -1);
        }
        return known;
    }

    private void matchBrackets(int from) {
        Deque<Integer> open = new ArrayDeque<>();
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']') {
                brackets.put(open.pop(), i + 1);
                if (open.isEmpty()) {
                    return;
                }
            } else if (c == '\n' && cursor.blankLine(i + 1) >= 0) {
                break;
            }
            i = c == '\\' || c == '`' || c == '<' ? pastConstruct(i, c) : i + 1;
        }
        open.forEach(unclosed -> brackets.put(unclosed, -1));
    }

    private int pastConstruct(int at, char c) {
        if (c == '\\') {
            return Math.min(limit, at + 2);
        }
        if (c == '`') {
            int end = codeEnd(at);
            return end < 0 ? at + cursor.run('`', at) : end;
        }
        HtmlTag tag = HtmlTag.at(text, at, limit);
        return tag == null || !tag.isInline() ? at + 1 : tag.end();
    }

    /** Where the code ends whose backticks begin at {@code from}, or -1. */
    public int codeEnd(int from) {
        int ticks = cursor.run('`', from);
        if (from < runsFrom || from + ticks > runsTo) {
            findRuns(from, from + ticks);
        }
        List<Integer> starts = runs.getOrDefault(ticks, List.of());
        int next = Collections.binarySearch(starts, from + ticks);
        next = next < 0 ? -next - 1 : next;
        return next < starts.size() ? starts.get(next) + ticks : -1;
    }

    /** Gathers the runs of backticks up to where no code reaches beyond. */
    private void findRuns(int from, int behind) {
        runs.clear();
        runsFrom = from;
        int i = behind;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '`') {
                int run = cursor.run('`', i);
                runs.computeIfAbsent(run, length -> new ArrayList<>()).add(i);
                i += run;
            } else {
                i++;
                if (c == '\n' && (cursor.blankLine(i) >= 0 || cursor.inList && ListMarker.startsAt(cursor, i))) {
                    break;
                }
            }
        }
        runsTo = i;
    }

    /** Where the environment ends whose {@code \begin} stands at {@code at}, or -1. */
    int environmentEnd(int at) {
        Map<Integer, Integer> known = environments;
        if (known == null || at < environmentsFrom) {
            known = matchedEnvironments(at);
            environments = known;
            environmentsFrom = at;
        }
        int end = known.getOrDefault(at, -1);
        text.reachAnew(Math.max(text.reach(), end < 0 ? text.length() : end));
        return end;
    }

    /** Which end is whose depends on what lies between them, however far this looks. */
    private Map<Integer, Integer> matchedEnvironments(int from) {
        int reach = text.reach();
        Map<Integer, Integer> matched = new HashMap<>();
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = text.indexOf('\\', from); i >= 0 && i < limit; i = text.indexOf('\\', i + 1)) {
            String begun = nameAt(BEGIN, i);
            String ended = begun == null ? nameAt(END, i) : null;
            if (begun != null) {
                open.computeIfAbsent(begun, name -> new ArrayDeque<>()).push(i);
            } else if (ended != null) {
                Integer begin = open.getOrDefault(ended, new ArrayDeque<>()).poll();
                if (begin != null) {
                    matched.put(begin, i + END.length() + ended.length() + 1);
                }
            }
        }
        text.reachAnew(reach);
        return matched;
    }

    /** The name in {@code \begin{name}} at {@code at}, or null. */
    @Nullable
    String environmentAt(int at) {
        return nameAt(BEGIN, at);
    }

    private @Nullable String nameAt(String command, int at) {
        if (!text.startsWith(command, at)) {
            return null;
        }
        int start = at + command.length();
        for (int i = start; i < Math.min(limit, start + LONGEST_NAME); i++) {
            if (text.charAt(i) == '}') {
                return text.substring(start, i);
            }
        }
        return null;
    }
}
