package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.hexo.TemplatePiece.Broken;
import org.diptych.core.markdown.hexo.TemplatePiece.Call;
import org.diptych.core.markdown.hexo.TemplatePiece.Plain;
import org.diptych.core.markdown.hexo.TemplatePiece.Variable;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/** Reads a text as Nunjucks does, as far as posts use it: tags, variables, comments, {@code raw}. Used once. */
final class TemplateParser {
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*([^\\s%]+)");
    private static final Pattern END_RAW = Pattern.compile("\\{%-?\\s*end(?:raw|verbatim)\\s*-?%\\}");

    private static final int STEPS = 200;

    /** Deeper than any author puts one tag into another. */
    private static final int DEEPEST = 100;

    private final MeteredText text;
    private final TagLibrary tags;
    /** What each block tag is, by its place: one that is never closed is not looked into again for each around it. */
    private final Map<Integer, TemplatePiece> blocks = new HashMap<>();

    private final Map<String, Integer> lastEnds = new HashMap<>();
    private int depth;
    private int at;

    TemplateParser(String text, TagLibrary tags) {
        this.text = new MeteredText(text, new WorkMeter(text.length(), STEPS));
        this.tags = tags;
    }

    /** The pieces of the text; where they are too many to tell apart, one that says so. */
    List<TemplatePiece> parse() {
        List<TemplatePiece> pieces = new ArrayList<>();
        try {
            while (at < text.length()) {
                pieces.addAll(until(null));
            }
            return pieces;
        } catch (TooMuchWork tooMuch) {
            return List.of(new Broken(TemplateProblem.Kind.TOO_MUCH_TO_READ, "", 0, text.length()));
        }
    }

    /** The pieces up to the tag {@code end}, which is left where it stands; null reads to the end of the text. */
    private List<TemplatePiece> until(String end) {
        List<TemplatePiece> pieces = new ArrayList<>();
        int plain = at;
        while (at < text.length()) {
            int brace = text.indexOf('{', at);
            if (brace < 0 || brace + 1 >= text.length()) {
                break;
            }
            at = brace;
            if (end != null && end.equals(tagNameAt(brace))) {
                addPlain(pieces, plain, brace);
                return pieces;
            }
            TemplatePiece piece = pieceAt(brace);
            if (piece == null) {
                at = brace + 1;
            } else {
                addPlain(pieces, plain, brace);
                pieces.add(piece);
                plain = at;
            }
        }
        at = text.length();
        addPlain(pieces, plain, at);
        return pieces;
    }

    private static void addPlain(List<TemplatePiece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Plain(from, to));
        }
    }

    private String tagNameAt(int brace) {
        Matcher tag = TAG.matcher(text).region(brace, text.length());
        return tag.lookingAt() ? tag.group(1) : "";
    }

    private TemplatePiece pieceAt(int brace) {
        return switch (text.charAt(brace + 1)) {
            case '{' -> closed(brace, "{{", "}}");
            case '#' -> closed(brace, "{#", "#}");
            case '%' -> tag(brace);
            default -> null;
        };
    }

    private TemplatePiece closed(int brace, String open, String close) {
        int end = text.indexOf(close, brace + 2);
        if (end < 0) {
            at = brace + 2;
            return new Broken(TemplateProblem.Kind.UNCLOSED_BRACES, open, brace, brace + 2);
        }
        at = end + 2;
        String inside = open.equals("{{") ? text.substring(brace + 2, end) : "";
        return new Variable(inside.strip(), brace, end + 2);
    }

    private TemplatePiece tag(int brace) {
        TagArguments arguments = TagArguments.at(text, brace);
        if (arguments == null) {
            at = brace + 2;
            return new Broken(TemplateProblem.Kind.UNCLOSED_BRACES, "{%", brace, brace + 2);
        }
        at = arguments.end();
        String name = arguments.name();
        if (name.equals("raw") || name.equals("verbatim")) {
            return raw(name, brace);
        }
        if (!tags.knows(name)) {
            return new Broken(TemplateProblem.Kind.UNKNOWN_TAG, name, brace, at);
        }
        if (!tags.hasBody(name)) {
            return new Call(name, arguments.words(), List.of(), at, at, brace, at);
        }
        return block(arguments, brace);
    }

    private TemplatePiece block(TagArguments arguments, int brace) {
        TemplatePiece known = blocks.get(brace);
        if (known == null) {
            known = read(arguments, brace);
            blocks.put(brace, known);
        }
        at = known.end();
        return known;
    }

    private TemplatePiece read(TagArguments arguments, int brace) {
        int bodyStart = at;
        TemplatePiece unclosed = new Broken(TemplateProblem.Kind.UNCLOSED_TAG, arguments.name(), brace, bodyStart);
        String end = "end" + arguments.name();
        int last = lastEnds.computeIfAbsent(end, name -> text.toString().lastIndexOf(name));
        if (last < bodyStart || depth == DEEPEST) {
            return unclosed;
        }
        depth++;
        List<TemplatePiece> body = until(end);
        depth--;
        int bodyEnd = at;
        TagArguments closing = at < text.length() ? TagArguments.at(text, at) : null;
        return closing == null
                ? unclosed
                : new Call(arguments.name(), arguments.words(), body, bodyStart, bodyEnd, brace, closing.end());
    }

    private TemplatePiece raw(String name, int brace) {
        Matcher end = END_RAW.matcher(text);
        if (!end.find(at)) {
            return new Broken(TemplateProblem.Kind.UNCLOSED_TAG, name, brace, at);
        }
        List<TemplatePiece> body = at < end.start() ? List.of(new Plain(at, end.start())) : List.of();
        int bodyStart = at;
        at = end.end();
        return new Call(name, List.of(), body, bodyStart, end.start(), brace, at);
    }
}
