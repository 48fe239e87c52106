package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.tree.Node;

/** Which rows of a table have no answer in another language's. Stateless. */
public final class MissingRows {
    private static final Pattern TELLING = Pattern.compile("[A-Za-z]+|\\d+(?:\\.\\d+)?");

    /** More than anybody compares by eye. */
    private static final long MOST = 250_000;

    private static final String BETWEEN = " | ";
    private static final Pattern CELLS = Pattern.compile(Pattern.quote(BETWEEN));

    private MissingRows() {}

    /** How a row is read: its cells, set apart. */
    static String reading(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell : row.children()) {
            cells.add(cell.text().strip().replace('|', '/'));
        }
        return cells.isEmpty() ? row.text() : String.join(BETWEEN, cells);
    }

    /** The columns of a table, each what its cells say, first its head; places are those of the first row. */
    public static List<Part<String>> columns(List<Part<String>> rows) {
        List<StringBuilder> columns = new ArrayList<>();
        for (Part<String> row : rows) {
            String[] cells = CELLS.split(row.reading(), -1);
            for (int i = 0; i < cells.length; i++) {
                if (i == columns.size()) {
                    columns.add(new StringBuilder());
                }
                columns.get(i).append(cells[i]).append(' ');
            }
        }
        return columns.stream()
                .map(column -> new Part<>(column.toString().strip(), rows.get(0).range(), false))
                .toList();
    }

    /** What {@code row} has in column {@code index}. */
    public static String cell(Part<String> row, int index) {
        String[] cells = CELLS.split(row.reading(), -1);
        return index < cells.length ? cells[index] : "";
    }

    /** The rows of {@code longer}, which has more, that are left when the others answer to each other in order. */
    public static List<Integer> unanswered(List<Part<String>> longer, List<Part<String>> shorter) {
        if ((long) longer.size() * shorter.size() > MOST) {
            return List.of(longer.size() - 1);
        }
        List<Set<String>> one =
                longer.stream().map(row -> telling(row.reading())).toList();
        List<Set<String>> other =
                shorter.stream().map(row -> telling(row.reading())).toList();
        double[][] best = new double[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                double pair = likeness(one.get(i), other.get(j)) + best[i + 1][j + 1];
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Integer> left = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size()) {
            boolean mustPair = j < other.size() && one.size() - i <= other.size() - j;
            boolean pairs =
                    j < other.size() && likeness(one.get(i), other.get(j)) + best[i + 1][j + 1] >= best[i + 1][j];
            if (mustPair || pairs) {
                j++;
            } else {
                left.add(i);
            }
            i++;
        }
        return left;
    }

    private static Set<String> telling(String row) {
        Set<String> telling = new HashSet<>();
        Matcher word = TELLING.matcher(row);
        while (word.find()) {
            telling.add(word.group());
        }
        return telling;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        double shared = 0.1;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared / (Math.max(one.size(), other.size()) + 0.1);
    }
}
