package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.tex.TexReading;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/** Reads out of a block what can be compared with another language. Used for one block; places are in its source. */
public final class FactsReader {
    /** What begins prose that is still to be written. */
    public static final Pattern GAP = Pattern.compile("<!--\\s*diptych:\\s*translate\\s*-->");

    /** Letters of English that say about as much as one Chinese character. */
    private static final double IDEOGRAPH = 3.2;

    private static final double SYMBOL = 4;
    private static final Pattern IMAGE = Pattern.compile(
            "<img\\b[^>]{0,2000}?\\bsrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d++(?:[.,]\\d++)*+");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,}");

    private final String source;
    private final int shift;
    private final BlockKind kind;
    private final List<Part<TexReading>> formulas = new ArrayList<>();
    private final List<Part<Listing>> listings = new ArrayList<>();
    private final List<Part<String>> spans = new ArrayList<>();
    private final List<Part<String>> images = new ArrayList<>();
    private final List<Part<String>> links = new ArrayList<>();
    private final List<Part<String>> citations = new ArrayList<>();
    private final List<Part<String>> notes = new ArrayList<>();
    private final List<Part<Amount>> amounts = new ArrayList<>();
    private final List<Part<String>> rows = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final StringBuilder plain = new StringBuilder();
    private int latin;
    private int ideographs;
    private double length;

    private FactsReader(BodyBlock block) {
        this.source = block.source();
        this.shift = block.origin() - block.range().start();
        this.kind = block.kind();
    }

    public static BlockFacts of(BodyBlock block) {
        return new FactsReader(block).read(block.nodes());
    }

    private BlockFacts read(List<Node> nodes) {
        nodes.forEach(this::read);
        List<TextRange> gaps = new ArrayList<>();
        if (kind != BlockKind.CODE && kind != BlockKind.FORMULA) {
            Matcher gap = GAP.matcher(source);
            while (gap.find()) {
                gaps.add(new TextRange(gap.start(), gap.end()));
            }
        }
        for (Part<Amount> amount : amounts) {
            said.addAll(amount.reading().readings());
        }
        return new BlockFacts(
                formulas,
                listings,
                spans,
                images,
                links,
                citations,
                notes,
                amounts,
                rows,
                said,
                new BlockFacts.Prose(latin, ideographs, length, plain.toString().toLowerCase(Locale.ROOT)),
                gaps);
    }

    private TextRange place(Node node) {
        int start = Math.max(0, Math.min(source.length(), node.start() + shift));
        return new TextRange(start, Math.max(start, Math.min(source.length(), node.end() + shift)));
    }

    private void read(Node node) {
        Kind what = node.kind();
        if (what instanceof Kind.Image image) {
            images.add(part(image.address(), node));
            digits(image.alt());
            return;
        }
        if (what instanceof Kind.Text text) {
            prose(node, text.text());
        } else if (what instanceof Kind.Citation citation) {
            citations.add(part(citation.key(), node));
        } else if (what instanceof Kind.Link link) {
            link(node, link.address());
        } else if (what instanceof Kind.CodeSpan code) {
            span(node, code.code());
        } else if (what instanceof Kind.Formula formula) {
            formula(node, formula);
        } else if (what instanceof Kind.CodeBlock code) {
            listings.add(new Part<>(Listing.of(code.language(), code.code()), place(node), true));
            digits(code.code());
        } else if (what instanceof Kind.NoteMark note) {
            notes.add(part(note.label(), node));
        } else if (what instanceof Kind.Row) {
            rows.add(part(MissingRows.reading(node), node));
        } else if (what instanceof Kind.Html html) {
            html(node, html.html());
        }
        node.children().forEach(this::read);
    }

    private void link(Node node, String address) {
        if (!address.isEmpty()) {
            links.add(part(address, node));
        }
        digits(address);
    }

    private void span(Node node, String code) {
        spans.add(part(squeezed(code), node));
        plain.append(squeezed(code));
        digits(code);
    }

    private void formula(Node node, Kind.Formula formula) {
        formulas.add(new Part<>(TexReading.of(formula.tex()), place(node), formula.display()));
        digits(formula.tex());
        length += SYMBOL;
    }

    private void html(Node node, String html) {
        if (html.isEmpty()) {
            // TeX outside of formulas, with what pandoc takes for its name: words all the same.
            prose(node, place(node).in(source));
        }
        Matcher image = IMAGE.matcher(html);
        while (image.find()) {
            String address =
                    image.group(1) != null ? image.group(1) : image.group(2) != null ? image.group(2) : image.group(3);
            images.add(part(address, node));
        }
    }

    private Part<String> part(String reading, Node node) {
        return new Part<>(reading, place(node), false);
    }

    private void digits(String text) {
        Matcher number = DIGITS.matcher(text);
        while (number.find()) {
            new AmountReader(number.group())
                    .read()
                    .forEach(amount -> said.addAll(amount.reading().readings()));
        }
    }

    private void prose(Node node, String text) {
        TextRange place = place(node);
        boolean exact = place.length() == text.length();
        for (Part<Amount> amount : new AmountReader(text).read()) {
            TextRange inText = amount.range();
            amounts.add(new Part<>(amount.reading(), exact ? inText.shift(place.start()) : place, false));
        }
        digits(text);
        words(text);
        boolean word = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean letter = c < 0x250 && Character.isLetterOrDigit(c);
            if (letter) {
                latin += word || !Character.isLetter(c) ? 0 : 1;
                length += word ? 1 : 2;
            } else if (Character.isIdeographic(c)) {
                ideographs++;
                length += IDEOGRAPH;
            }
            word = letter;
            if (!Character.isWhitespace(c)) {
                plain.appendCodePoint(c);
            }
        }
    }

    private void words(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            said.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    public static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
