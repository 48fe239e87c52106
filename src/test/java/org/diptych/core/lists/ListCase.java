package org.diptych.core.lists;

import java.util.Optional;
import java.util.Random;
import org.diptych.core.markdown.Dialect;

/**
 * A made text with lists, and what some keys made of it.
 *
 * @param keys the keys that were pressed, in words
 */
record ListCase(Dialect dialect, String before, String keys, String after) {
    static final int COUNT = 6_000;
    private static final long SEED = 20_261_129;

    /** The same for the same number. */
    static ListCase number(int number) {
        Random random = new Random(SEED + number * 7_919L);
        Dialect dialect = number % 2 == 0 ? Dialect.PANDOC : Dialect.HEXO_DEFAULT;
        String text = new Made(random, dialect).text();
        StringBuilder keys = new StringBuilder();
        ListState state = atAnItem(text, random);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            state = press(state, dialect, random, keys, i);
            if (random.nextInt(3) == 0) {
                state = atAnItem(state.text(), random);
                keys.append(", elsewhere");
            }
        }
        return new ListCase(dialect, text, keys.toString(), state.text());
    }

    private static ListState atAnItem(String text, Random random) {
        String[] lines = text.split("\n", -1);
        int line = random.nextInt(lines.length);
        for (int i = 0; i < lines.length && !isItem(lines[line]); i++) {
            line = (line + 1) % lines.length;
        }
        int offset = 0;
        for (int i = 0; i < line; i++) {
            offset += lines[i].length() + 1;
        }
        int at = offset + lines[line].indexOf('w');
        return new ListState(text, at, at);
    }

    private static boolean isItem(String line) {
        return line.matches("[ \\t]*(?:[-*+]|\\(?\\w+[.)])[ \\t]+.*w\\d+.*");
    }

    private static ListState press(ListState state, Dialect dialect, Random random, StringBuilder keys, int step) {
        ListEditing editing = new ListEditing(state, dialect, state.anchor(), state.caret());
        int key = random.nextInt(9);
        int start = state.text().lastIndexOf('\n', state.caret() - 1) + 1;
        if (!isItem(state.text().substring(start).split("\n", 2)[0])) {
            return state;
        }
        keys.append(keys.length() == 0 ? "" : ", ")
                .append(new String[] {
                            "Tab",
                            "Shift+Tab",
                            "Enter",
                            "Enter at the end",
                            "Enter twice",
                            "Backspace",
                            "Alt+Up",
                            "Alt+Down",
                            "line cut"
                        }
                        [key])
                .append(" at ")
                .append(state.text(state.caret(), Math.min(state.text().length(), state.caret() + 3))
                        .strip());
        return switch (key) {
            case 0 -> done(state, editing.indent());
            case 1 -> done(state, editing.outdent());
            case 2 -> typed(done(state, editing.enter()), -1, "w9" + step + "0");
            case 3 -> typed(enter(atEnd(state), dialect), 0, "w9" + step + "1");
            case 4 -> typed(enter(enter(atEnd(state), dialect), dialect), 0, "w9" + step + "2");
            case 5 -> done(state, editing.backspace());
            case 6 -> done(state, editing.moveUp());
            case 7 -> done(state, editing.moveDown());
            default -> cut(state, dialect);
        };
    }

    private static ListState done(ListState state, Optional<ListEdit> edit) {
        return edit.map(step -> new ListState(
                        new StringBuilder(state.text())
                                .replace(step.from(), step.to(), step.text())
                                .toString(),
                        step.anchor(),
                        step.caret()))
                .orElse(state);
    }

    private static ListState enter(ListState state, Dialect dialect) {
        return done(state, new ListEditing(state, dialect, state.anchor(), state.caret()).enter());
    }

    private static ListState atEnd(ListState state) {
        int end = state.text().indexOf('\n', state.caret());
        int at = end < 0 ? state.text().length() : end;
        return new ListState(state.text(), at, at);
    }

    /** A word typed at the caret, or where that many characters before it the line was split. */
    private static ListState typed(ListState state, int before, String word) {
        if (before < 0) {
            // The first half was left empty: it gets the word.
            int end = state.text().lastIndexOf('\n', state.caret() - 1);
            String text = new StringBuilder(state.text())
                    .insert(Math.max(0, end), word)
                    .toString();
            return new ListState(text, state.anchor() + word.length(), state.caret() + word.length());
        }
        String text =
                new StringBuilder(state.text()).insert(state.caret(), word).toString();
        return new ListState(text, state.caret(), state.caret());
    }

    /** The line cut out, unless others hang on it. */
    private static ListState cut(ListState state, Dialect dialect) {
        int from = state.text().lastIndexOf('\n', state.caret() - 1) + 1;
        int end = state.text().indexOf('\n', state.caret());
        if (end < 0 || !isItem(state.text().substring(from, end)) || holdsMore(state.text(), from, end)) {
            return state;
        }
        ListState cut = new ListState(state.text(), from, end + 1);
        ListState after =
                done(cut, Optional.of(ListEditing.replace(cut, dialect, new ListEdit(from, end + 1, "", from, from))));
        return atAnItem(after.text().contains("w") ? after.text() : state.text(), new Random(from));
    }

    private static boolean holdsMore(String text, int from, int end) {
        String next = text.substring(end + 1).split("\n", 2)[0];
        return next.isBlank()
                || Indents.width(Indents.of(next), 0) > Indents.width(Indents.of(text.substring(from)), 0)
                || !isItem(next);
    }

    /** Makes a text in which each engine reads what an author sees. */
    private static final class Made {
        private final Random random;
        private final Dialect dialect;
        private final StringBuilder text = new StringBuilder();
        private final boolean loose;
        private final String step;
        private int word;

        Made(Random random, Dialect dialect) {
            this.random = random;
            this.dialect = dialect;
            this.loose = random.nextInt(4) == 0;
            this.step = new String[] {"", "", "\t", "    "}[random.nextInt(4)];
        }

        String text() {
            if (random.nextInt(3) == 0) {
                text.append(word()).append(" text\n\n");
            }
            list("", 0);
            if (random.nextInt(2) == 0) {
                text.append('\n').append(word()).append(" text\n");
            }
            return text.toString();
        }

        private String word() {
            return "w" + ++word;
        }

        private void list(String indent, int depth) {
            int kind = random.nextInt(4);
            int number = random.nextInt(3) == 0 ? 1 + random.nextInt(11) : 1;
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                item(indent, mark(kind, number + i), kind, depth);
            }
        }

        private String mark(int kind, int number) {
            if (kind == 0) {
                return "- ";
            }
            if (kind == 3 && dialect == Dialect.PANDOC) {
                return random(number) + " ";
            }
            return number + (kind == 1 ? ". " : ") ");
        }

        private static String random(int number) {
            return "(" + number + ")";
        }

        private void item(String indent, String mark, int kind, int depth) {
            String task = kind == 0 && random.nextInt(6) == 0 ? "[ ] " : "";
            text.append(indent).append(mark).append(task).append(word()).append(" 日晷\n");
            String inside = inside(indent, mark);
            if (random.nextInt(8) == 0) {
                text.append('\n').append(inside).append(word()).append(" more\n");
                text.append('\n');
            } else if (loose) {
                text.append('\n');
            }
            if (depth < 3 && random.nextInt(3) == 0) {
                list(inside, depth + 1);
            }
        }

        private String inside(String indent, String mark) {
            int content = Indents.width(indent, 0) + mark.length();
            boolean fits = !step.isEmpty() && Indents.width(indent + step, 0) >= content;
            return indent + (fits ? step : " ".repeat(mark.length()));
        }
    }
}
