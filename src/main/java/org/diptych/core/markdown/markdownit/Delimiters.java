package org.diptych.core.markdown.markdownit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.commonmark.Signs;

/**
 * The marks of one stretch of text that may enclose others, and how CommonMark pairs them. A pair of tildes, plus signs or
 * equals signs counts as one mark. Used for one stretch.
 */
final class Delimiters {
    private final List<Token> tokens;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Character, int[]> bottoms = new HashMap<>();

    /** For marks whose tokens are added to {@code tokens}. */
    Delimiters(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What a run of marks may do. */
    record Run(int length, boolean opens, boolean closes) {
        /** @param inWords whether the mark may stand within a word */
        static Run of(int before, int after, int length, boolean inWords) {
            boolean blankBefore = Signs.isSpace(before);
            boolean blankAfter = Signs.isSpace(after);
            boolean signBefore = Signs.isPunctuationMark(before);
            boolean signAfter = Signs.isPunctuationMark(after);
            boolean left = !blankAfter && (!signAfter || blankBefore || signBefore);
            boolean right = !blankBefore && (!signBefore || blankAfter || signAfter);
            return inWords
                    ? new Run(length, left, right)
                    : new Run(length, left && (!right || signBefore), right && (!left || signAfter));
        }
    }

    private static final class Mark {
        private final char sign;
        private final int runLength;
        private final int token;
        private boolean opens;
        private boolean closes;
        private int partner = -1;

        private Mark(char sign, int runLength, int token, Run run) {
            this.sign = sign;
            this.runLength = runLength;
            this.token = token;
            this.opens = run.opens();
            this.closes = run.closes();
        }
    }

    /** Adds the tokens of a run of {@code sign} at {@code at}. */
    void add(char sign, int at, Run run) {
        int size = sign == '*' || sign == '_' ? 1 : 2;
        int odd = run.length() % size;
        if (odd > 0) {
            tokens.add(Token.text(String.valueOf(sign), at, at + 1));
        }
        for (int i = odd; i < run.length(); i += size) {
            tokens.add(Token.text(String.valueOf(sign).repeat(size), at + i, at + i + size));
            marks.add(new Mark(sign, size == 1 ? run.length() : 0, tokens.size() - 1, run));
        }
    }

    /** Makes of the tokens of marks that answer each other what opens and closes. */
    void pair() {
        findPartners();
        for (char sign : new char[] {'~', '+', '='}) {
            encloseDouble(sign);
        }
        encloseEmphasis();
    }

    private void findPartners() {
        int[] jumps = new int[marks.size()];
        int header = 0;
        int lastToken = -2;
        for (int i = 0; i < marks.size(); i++) {
            Mark closer = marks.get(i);
            if (marks.get(header).sign != closer.sign || lastToken != closer.token - 1) {
                header = i;
            }
            lastToken = closer.token;
            if (closer.closes && findOpener(i, header, jumps)) {
                lastToken = -2;
            }
        }
    }

    private boolean findOpener(int closing, int header, int[] jumps) {
        Mark closer = marks.get(closing);
        int[] bottom = bottoms.computeIfAbsent(closer.sign, sign -> new int[] {-1, -1, -1, -1, -1, -1});
        int slot = (closer.opens ? 3 : 0) + closer.runLength % 3;
        int first = header - jumps[header] - 1;
        for (int i = first; i > bottom[slot]; i -= jumps[i] + 1) {
            Mark opener = marks.get(i);
            if (opener.sign == closer.sign && opener.opens && opener.partner < 0 && !isOdd(opener, closer)) {
                int last = i > 0 && !marks.get(i - 1).opens ? jumps[i - 1] + 1 : 0;
                jumps[closing] = closing - i + last;
                jumps[i] = last;
                closer.opens = false;
                opener.partner = closing;
                opener.closes = false;
                return true;
            }
        }
        bottom[slot] = first;
        return false;
    }

    /** CommonMark's rule of three. */
    private static boolean isOdd(Mark opener, Mark closer) {
        return (opener.closes || closer.opens)
                && (opener.runLength + closer.runLength) % 3 == 0
                && (opener.runLength % 3 != 0 || closer.runLength % 3 != 0);
    }

    private void encloseDouble(char sign) {
        String tag = sign == '~' ? "s" : sign == '+' ? "ins" : "mark";
        List<Integer> lone = new ArrayList<>();
        for (Mark opener : marks) {
            if (opener.sign == sign && opener.partner >= 0) {
                int closing = marks.get(opener.partner).token;
                enclose(tokens.get(opener.token), tokens.get(closing), tag);
                Token before = tokens.get(closing - 1);
                if (before.is(Token.Type.TEXT) && before.text().equals(String.valueOf(sign))) {
                    lone.add(closing - 1);
                }
            }
        }
        for (int i = lone.size() - 1; i >= 0; i--) {
            moveBehindClosing(lone.get(i), tag);
        }
    }

    /** Of an odd run the single mark comes first; it is published behind what the run closes. */
    private void moveBehindClosing(int lone, String tag) {
        int last = lone + 1;
        while (last < tokens.size()
                && tokens.get(last).is(Token.Type.CLOSE)
                && tokens.get(last).tag().equals(tag)) {
            last++;
        }
        last--;
        if (last != lone) {
            Token single = tokens.get(lone);
            tokens.set(lone, tokens.get(last));
            tokens.set(last, single);
        }
    }

    private void encloseEmphasis() {
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark opener = marks.get(i);
            if (opener.partner < 0 || opener.sign != '*' && opener.sign != '_') {
                continue;
            }
            Token opening = tokens.get(opener.token);
            Token closing = tokens.get(marks.get(opener.partner).token);
            if (isStrong(i)) {
                Token outerOpening = tokens.get(marks.get(i - 1).token);
                Token outerClosing = tokens.get(marks.get(opener.partner + 1).token);
                opening.become(Token.Type.OPEN, "strong", outerOpening.from(), opening.to());
                closing.become(Token.Type.CLOSE, "strong", closing.from(), outerClosing.to());
                outerOpening.vanish(outerOpening.from());
                outerClosing.vanish(outerClosing.to());
                i--;
            } else {
                enclose(opening, closing, "em");
            }
        }
    }

    private static void enclose(Token opening, Token closing, String tag) {
        opening.become(Token.Type.OPEN, tag, opening.from(), opening.to());
        closing.become(Token.Type.CLOSE, tag, closing.from(), closing.to());
    }

    private boolean isStrong(int inner) {
        if (inner == 0) {
            return false;
        }
        Mark opener = marks.get(inner);
        Mark outer = marks.get(inner - 1);
        return outer.partner == opener.partner + 1
                && outer.sign == opener.sign
                && outer.token == opener.token - 1
                && marks.get(opener.partner + 1).token == marks.get(opener.partner).token + 1;
    }
}
