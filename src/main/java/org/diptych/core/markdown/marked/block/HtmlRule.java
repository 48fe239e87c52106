package org.diptych.core.markdown.marked.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;

/** Where HTML that begins a block ends. Stateless. */
final class HtmlRule {
    private static final String CASELESS = "(?i)";
    private static final String NO_RAW = "(?!script|pre|style|textarea)";

    private static final Pattern INDENT = Pattern.compile(" {0,3}<");
    private static final Pattern RAW =
            Pattern.compile(CASELESS + "(script|pre|style|textarea)(?:" + Signs.BLANK + "|>)");
    private static final Pattern DECLARATION = Pattern.compile(CASELESS + "![A-Z]");
    private static final Pattern BLOCK = Pattern.compile(CASELESS + "/?" + LineRules.BLOCK_TAG);
    private static final Pattern OPEN = Pattern.compile(CASELESS + NO_RAW + "[a-z][\\w-]*"
            + "(?: +[a-zA-Z:_][\\w.:-]*(?: *= *\"[^\"\\n]*\"| *= *'[^'\\n]*'| *= *[^\"'=<>`" + Signs.BLANK.substring(1)
            + "+)?)*+"
            + " */?>(?=[ \\t]*(?:\\n|\\z))");
    private static final Pattern CLOSE =
            Pattern.compile(CASELESS + "/" + NO_RAW + "[a-z][\\w-]*" + Signs.BLANK + "*>(?=[ \\t]*(?:\\n|\\z))");

    private HtmlRule() {}

    /** Where the HTML at {@code at} ends, -1 if there is none. */
    static int endAt(LineRules rules, int at) {
        Matcher indent = rules.at(at, INDENT);
        if (!indent.lookingAt()) {
            return -1;
        }
        int from = indent.end();
        int length = rules.text().length();
        Matcher raw = rules.at(from, RAW);
        if (raw.lookingAt()) {
            return afterElement(rules, raw.end(), raw.group(1));
        }
        if (rules.text().startsWith("!--", from)) {
            return afterComment(rules, from + 3);
        }
        if (rules.text().startsWith("?", from)) {
            return afterMark(rules, from, "?>");
        }
        if (rules.text().startsWith("![CDATA[", from)) {
            return afterMark(rules, from, "]]>");
        }
        if (rules.at(from, DECLARATION).lookingAt()) {
            return afterMark(rules, from, ">");
        }
        for (Pattern tag : new Pattern[] {BLOCK, OPEN, CLOSE}) {
            Matcher found = rules.at(from, tag);
            if (found.lookingAt()) {
                return untilBlankLine(rules, found.end(), length);
            }
        }
        return -1;
    }

    private static int afterElement(LineRules rules, int from, String name) {
        Matcher close = rules.at(from, Pattern.compile(CASELESS + "</" + name + ">[^\\n]*\\n"));
        return close.find() ? rules.afterNewlines(close.end()) : rules.text().length();
    }

    private static int afterComment(LineRules rules, int from) {
        int end;
        if (rules.text().startsWith(">", from)) {
            end = from + 1;
        } else if (rules.text().startsWith("->", from)) {
            end = from + 2;
        } else {
            int close = rules.text().indexOf("-->", from);
            end = close < 0 ? rules.text().length() : close + 3;
        }
        return rules.afterNewlines(rules.endOf(end));
    }

    private static int afterMark(LineRules rules, int from, String mark) {
        int close = rules.text().indexOf(mark, from);
        return close < 0 ? rules.text().length() : rules.afterNewlines(close + mark.length());
    }

    /** Behind the blank lines that follow {@code from}: the newline that a tag ends with may be the first of them. */
    private static int untilBlankLine(LineRules rules, int from, int length) {
        int newline = rules.text().indexOf('\n', from);
        while (newline >= 0) {
            int after = rules.afterBlankLines(newline + 1);
            int last = after < length || rules.text().charAt(after - 1) == '\n'
                    ? after
                    : rules.text().toString().lastIndexOf('\n') + 1;
            if (last > newline + 1) {
                return last;
            }
            newline = rules.text().indexOf('\n', newline + 1);
        }
        return length;
    }
}
