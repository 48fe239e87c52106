package org.diptych.core.check.drift;

import static org.diptych.core.check.drift.PlantingPlaces.one;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;

/** Makes two languages of a post drift apart at a random place, in one known way. */
final class DriftPlanter {
    private final Random random;
    private final String text;
    private final List<Body> bodies;
    private final List<Link> links;
    private final Alignment alignment;
    private final PlantingPlaces places;
    private final OtherSource other;

    DriftPlanter(String text, Random random) {
        this.text = text;
        this.random = random;
        Post post = Post.parse(text);
        this.bodies = Body.allOf(post, Dialect.PANDOC);
        this.alignment = Alignment.of(bodies);
        this.links = alignment.links();
        this.places = new PlantingPlaces(text, bodies, links, random);
        this.other = new OtherSource(random);
    }

    int languages() {
        return bodies.size();
    }

    /** The ways, each with the rule that is to find it. */
    enum Way {
        SECTION("drift-missing-section"),
        PARAGRAPH("drift-missing-paragraph"),
        ITEM("drift-missing-item"),
        FORMULA("drift-missing-formula"),
        CODE("drift-missing-code"),
        IMAGE("drift-missing-image"),
        FIGURE("drift-missing-figure"),
        TABLE("drift-missing-table"),
        ROW("drift-missing-row"),
        QUOTE("drift-missing-quote"),
        CITATION("drift-missing-citation"),
        FOOTNOTE("drift-missing-footnote"),
        OTHER_FORMULA("drift-formula"),
        OTHER_CODE("drift-code"),
        OTHER_LINK("drift-link"),
        OTHER_NUMBER("drift-number"),
        OTHER_LEVEL("drift-heading-level"),
        ORDER("drift-order"),
        SHORT("drift-length"),
        LONG("drift-length"),
        LANGUAGE("drift-language"),
        GAP("drift-gap"),
        FORMULA_IN_TEXT("drift-missing-formula"),
        OTHER_SIGN("drift-formula"),
        OTHER_SPAN("drift-code"),
        NUMBER_OF_SEVERAL("drift-number");

        final String rule;

        Way(String rule) {
            this.rule = rule;
        }
    }

    /**
     * What was planted.
     *
     * @param before the post without it: what it is planted into was put there first, where the post holds none
     * @param after the post with it
     * @param partner where the side that was not touched stands, in {@code after}
     */
    record Planted(Way way, String before, String after, TextRange changed, TextRange partner) {}

    /** Plants {@code way}; empty if the post has no place for it. */
    Optional<Planted> plant(Way way) {
        boolean inSecond = random.nextBoolean();
        return switch (way) {
            case SECTION -> section(inSecond);
            case PARAGRAPH ->
                remove(way, inSecond, BlockKind.PARAGRAPH, block -> block.text().length() > 20 && block.level() == 0);
            case ITEM ->
                remove(way, inSecond, BlockKind.ITEM, block -> block.text().length() > 12);
            case FORMULA -> remove(way, inSecond, BlockKind.FORMULA, block -> true);
            case CODE ->
                remove(way, inSecond, BlockKind.CODE, block -> block.source().contains("`"))
                        .or(() -> inserted(way, inSecond, LISTING, LISTING, true));
            case IMAGE -> inText(way, inSecond, " ![dial](dial-%d.png)", " ![日晷](dial-%d.png)");
            case FIGURE ->
                remove(way, inSecond, BlockKind.IMAGE, block -> true)
                        .or(() -> inserted(way, inSecond, "![A dial](dial.png)", "![日晷](dial.png)", true));
            case TABLE -> inserted(way, inSecond, TABLE, TABLE_ZH, true);
            case ROW -> row(inSecond);
            case QUOTE ->
                inserted(
                        way,
                        inSecond,
                        "> Nothing in the world is more patient than a shadow on a wall.",
                        "> 世上没有什么比墙上的影子更有耐心。",
                        true);
            case CITATION -> inText(way, inSecond, "{%% ref planted%d %%}", "{%% ref planted%d %%}");
            case FOOTNOTE -> footnote(inSecond);
            case OTHER_FORMULA -> change(way, inSecond, Kind.Formula.class, other::otherFormula);
            case OTHER_CODE -> otherCode(inSecond);
            case OTHER_LINK -> change(way, inSecond, Kind.Link.class, OtherSource::otherLink);
            case OTHER_NUMBER -> otherNumber(inSecond);
            case OTHER_LEVEL -> otherLevel(inSecond);
            case ORDER -> order(inSecond);
            case SHORT -> length(way, inSecond, true);
            case LONG -> length(way, inSecond, false);
            case LANGUAGE -> replaced(way, inSecond, "");
            case FORMULA_IN_TEXT -> formulaInText(inSecond);
            case OTHER_SIGN -> change(way, inSecond, Kind.Formula.class, other::otherSign);
            case OTHER_SPAN -> change(way, inSecond, Kind.CodeSpan.class, OtherSource::otherSpan);
            case NUMBER_OF_SEVERAL -> numberOfSeveral(inSecond);
            case GAP -> replaced(way, inSecond, "<!-- diptych: translate --> ");
        };
    }

    private static final String LISTING = "```python\ndef shadow(angle):\n    return height / math.tan(angle)\n```";
    private static final String TABLE = "| Hour | Angle |\n|---|---|\n| noon | 0 |\n| one | 15 |\n| two | 30 |";
    private static final String TABLE_ZH = "| 时刻 | 角度 |\n|---|---|\n| 正午 | 0 |\n| 一点 | 15 |\n| 两点 | 30 |";

    private Optional<Planted> edit(Way way, TextRange range, String replacement, TextRange partner) {
        return edit(way, text, range, replacement, partner);
    }

    private static Optional<Planted> edit(
            Way way, String before, TextRange range, String replacement, TextRange partner) {
        String after = before.substring(0, range.start()) + replacement + before.substring(range.end());
        int grown = replacement.length() - range.length();
        TextRange moved = partner.start() >= range.end() ? partner.shift(grown) : partner;
        return Optional.of(
                new Planted(way, before, after, TextRange.ofLength(range.start(), replacement.length()), moved));
    }

    private Optional<Planted> remove(Way way, boolean second, BlockKind kind, Predicate<BodyBlock> wanted) {
        for (Link link : places.pairs(
                each -> one(each, true).kind() == kind && one(each, false).kind() == kind)) {
            BodyBlock block = one(link, second);
            TextRange lines = PlantingPlaces.lines(text, block.range());
            if (kind == BlockKind.ITEM) {
                int end = text.indexOf('\n', block.range().end());
                lines = new TextRange(lines.start(), end < 0 ? lines.end() : end + 1);
            }
            boolean whole = lines.in(text).strip().equals(block.source().strip())
                    || kind == BlockKind.FORMULA && lines.in(text).strip().startsWith("$$");
            boolean nests = kind == BlockKind.ITEM && places.nestsBelow(link, second);
            if (wanted.test(block) && wanted.test(one(link, !second)) && whole && !nests) {
                return edit(way, lines, "", one(link, !second).range());
            }
        }
        return Optional.empty();
    }

    private Optional<Planted> section(boolean second) {
        for (Link link : places.headings()) {
            TextRange section = places.sectionOf(bodies.get(second ? 1 : 0), one(link, second));
            TextRange other = places.sectionOf(bodies.get(second ? 0 : 1), one(link, !second));
            boolean small =
                    section.length() * 3 < bodies.get(second ? 1 : 0).range().length();
            if (small
                    && section.length() > one(link, second).range().length() + 80
                    && PlantingPlaces.atMargin(text, section.start())) {
                return edit(
                        Way.SECTION,
                        section,
                        "",
                        new TextRange(other.start(), one(link, !second).range().end()));
            }
        }
        return Optional.empty();
    }

    private Optional<Planted> order(boolean second) {
        List<Link> headings = places.headings();
        Body body = bodies.get(second ? 1 : 0);
        for (Link link : headings) {
            TextRange one = places.sectionOf(body, one(link, second));
            for (Link next : headings) {
                boolean adjacent = one(next, second).range().start() == one.end()
                        && one(next, second).level() == one(link, second).level();
                TextRange other = places.sectionOf(body, one(next, second));
                if (adjacent
                        && one.length() > 150
                        && other.length() > 150
                        && PlantingPlaces.atMargin(text, one.start())
                        && one.length() < 8000
                        && other.length() < 8000) {
                    String swapped = other.in(text).stripTrailing() + "\n\n"
                            + one.in(text).stripTrailing() + "\n\n";
                    return edit(
                            Way.ORDER,
                            new TextRange(one.start(), other.end()),
                            swapped,
                            new TextRange(
                                    places.sectionOf(bodies.get(second ? 0 : 1), one(link, !second))
                                            .start(),
                                    places.sectionOf(bodies.get(second ? 0 : 1), one(next, !second))
                                            .end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Puts a block into both bodies, after a pair of plain paragraphs, and takes it out of one of them again. */
    private Optional<Planted> inserted(Way way, boolean second, String english, String chinese, boolean removed) {
        for (TextRange[] place : places.places()) {
            boolean firstIsEnglish = bodies.get(0).language().startsWith("en");
            int a = place[0].start();
            int b = place[1].start();
            String one = "\n\n" + (firstIsEnglish ? english : chinese);
            String other = "\n\n" + (firstIsEnglish ? chinese : english);
            String before = text.substring(0, a) + one + text.substring(a, b) + other + text.substring(b);
            TextRange inFirst = TextRange.ofLength(a, one.length());
            TextRange inSecond = TextRange.ofLength(b + one.length(), other.length());
            return edit(way, before, second ? inSecond : inFirst, "", second ? inFirst : inSecond);
        }
        return Optional.empty();
    }

    private Optional<Planted> inText(Way way, boolean second, String english, String chinese) {
        int number = random.nextInt(1000);
        boolean firstIsEnglish = bodies.get(0).language().startsWith("en");
        for (Link link : places.plainText()) {
            int a = one(link, false).range().end();
            int b = one(link, true).range().end();
            String one = String.format(firstIsEnglish ? english : chinese, number);
            String other = String.format(firstIsEnglish ? chinese : english, number);
            String before = text.substring(0, a) + one + text.substring(a, b) + other + text.substring(b);
            TextRange inFirst = TextRange.ofLength(a, one.length());
            TextRange inSecond = TextRange.ofLength(b + one.length(), other.length());
            return edit(way, before, second ? inSecond : inFirst, "", second ? inFirst : inSecond);
        }
        return Optional.empty();
    }

    private Optional<Planted> row(boolean second) {
        return inserted(Way.ROW, second, TABLE, TABLE_ZH, true).map(planted -> {
            String whole = second == bodies.get(0).language().startsWith("en") ? TABLE_ZH : TABLE;
            int at = planted.before().indexOf(whole);
            List<String> rows = whole.lines().toList();
            String gone = rows.get(2 + random.nextInt(3)) + "\n";
            int from = at + (whole + "\n").indexOf(gone);
            String left = planted.before();
            boolean last = !left.startsWith(gone, from);
            TextRange range =
                    last ? new TextRange(from - 1, from - 1 + gone.length()) : TextRange.ofLength(from, gone.length());
            int partner = planted.before().indexOf(whole.equals(TABLE) ? TABLE_ZH : TABLE);
            return edit(Way.ROW, left, range, "", TextRange.ofLength(partner, TABLE_ZH.length()))
                    .orElseThrow();
        });
    }

    private Optional<Planted> footnote(boolean second) {
        for (Link link : places.plainParagraphs()) {
            int a = one(link, false).range().end();
            int b = one(link, true).range().end();
            String mark = "[^planted]";
            String one = mark + "\n\n[^planted]: The dial of 1757.";
            String other = mark + "\n\n[^planted]: 1757 年的日晷。";
            String before = text.substring(0, a) + one + text.substring(a, b) + other + text.substring(b);
            TextRange inFirst = TextRange.ofLength(a, one.length());
            TextRange inSecond = TextRange.ofLength(b + one.length(), other.length());
            return edit(Way.FOOTNOTE, before, second ? inSecond : inFirst, "", second ? inFirst : inSecond);
        }
        return Optional.empty();
    }

    private interface Change {
        Optional<String> of(String source);
    }

    private Optional<Planted> change(Way way, boolean second, Class<? extends Kind> kind, Change change) {
        for (Link link : places.pairs(each -> true)) {
            BodyBlock block = one(link, second);
            for (Node root : block.nodes()) {
                for (Node node : root.all(kind)) {
                    TextRange range = node.in(block.origin());
                    Optional<String> changed = change.of(range.in(text));
                    if (changed.isPresent() && one(link, !second).source().contains(range.in(text))) {
                        return edit(
                                way, range, changed.get(), one(link, !second).range());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Takes a formula out of a line of text; a single symbol may well be put into words. */
    private Optional<Planted> formulaInText(boolean second) {
        for (Link link : places.pairs(each -> places.isText(one(each, true)) && places.isText(one(each, false)))) {
            BodyBlock block = one(link, second);
            for (Node root : block.nodes()) {
                for (Node node : root.all(Kind.Formula.class)) {
                    TextRange range = node.in(block.origin());
                    String tex = range.in(text);
                    boolean telling = tex.length() > 7 && tex.matches("(?s).*[=+(<>].*");
                    boolean once = one(link, !second).source().split(Pattern.quote(tex), -1).length == 2
                            && block.source().split(Pattern.quote(tex), -1).length == 2;
                    if (telling && once) {
                        return edit(
                                Way.FORMULA_IN_TEXT,
                                range,
                                "",
                                one(link, !second).range());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Changes one of several numbers, or one that stands there twice. */
    private Optional<Planted> numberOfSeveral(boolean second) {
        Pattern number = Pattern.compile("(?<![\\dA-Za-z_.,/$^{\\-])(\\d{1,4})(?![\\dA-Za-z_./}$\\-])");
        for (Link link : places.pairs(each -> places.isText(one(each, true)) && places.isText(one(each, false)))) {
            BodyBlock block = one(link, second);
            List<String> there = number.matcher(one(link, !second).source())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            List<String> here = number.matcher(block.source())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            boolean plain =
                    (block.source() + one(link, !second).source()).chars().noneMatch(c -> c == '$' || c == '`');
            boolean same = plain
                    && there.size() > 1
                    && there.stream()
                            .sorted()
                            .toList()
                            .equals(here.stream().sorted().toList());
            Matcher found = number.matcher(block.source());
            if (same && found.find() && !block.source().startsWith(found.group(1))) {
                String other = String.valueOf(Integer.parseInt(found.group(1)) + 31);
                return edit(
                        Way.NUMBER_OF_SEVERAL,
                        new TextRange(found.start(1), found.end(1))
                                .shift(block.range().start()),
                        other,
                        one(link, !second).range());
            }
        }
        return Optional.empty();
    }

    private Optional<Planted> otherCode(boolean second) {
        for (Link link : places.pairs(each -> one(each, true).kind() == BlockKind.CODE
                && one(each, false).kind() == BlockKind.CODE
                && one(each, true)
                        .source()
                        .strip()
                        .equals(one(each, false).source().strip()))) {
            Matcher word = Pattern.compile("(?m)^\\s*([a-z_]{3,})\\b")
                    .matcher(one(link, second).source());
            if (word.find()) {
                TextRange range = new TextRange(word.start(1), word.end(1))
                        .shift(one(link, second).range().start());
                return edit(
                        Way.OTHER_CODE,
                        range,
                        range.in(text) + "2",
                        one(link, !second).range());
            }
        }
        Optional<Planted> put = inserted(Way.OTHER_CODE, second, LISTING, LISTING, false);
        return put.map(planted -> {
            int at = second
                    ? planted.before().lastIndexOf("math.tan")
                    : planted.before().indexOf("math.tan");
            int partner = second
                    ? planted.before().indexOf(LISTING)
                    : planted.before().lastIndexOf(LISTING);
            return edit(
                            Way.OTHER_CODE,
                            planted.before(),
                            TextRange.ofLength(at + 5, 3),
                            "sin",
                            TextRange.ofLength(partner, LISTING.length()))
                    .orElseThrow();
        });
    }

    private Optional<Planted> otherNumber(boolean second) {
        Pattern number = Pattern.compile("(?<![\\dA-Za-z_.,/$^{\\-])(\\d{1,4}(?:\\.\\d+)?)(?![\\dA-Za-z_./}$\\-])");
        for (Link link : places.pairs(each -> places.isText(one(each, true)) && places.isText(one(each, false)))) {
            BodyBlock block = one(link, second);
            for (Node root : block.nodes()) {
                for (Node node : root.all(Kind.Text.class)) {
                    TextRange range = node.in(block.origin());
                    Matcher found = number.matcher(range.in(text));
                    while (found.find()) {
                        String digits = found.group(1);
                        boolean there = Pattern.compile("(?<![\\d.])" + Pattern.quote(digits) + "(?![\\d.])")
                                        .matcher(one(link, !second).source())
                                        .results()
                                        .count()
                                == 1;
                        String other = String.valueOf(7 + 3 * (digits.charAt(0) - '0')) + digits.substring(1);
                        if (there && !one(link, !second).source().contains(other)) {
                            return edit(
                                    Way.OTHER_NUMBER,
                                    new TextRange(found.start(1), found.end(1)).shift(range.start()),
                                    other,
                                    one(link, !second).range());
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Planted> otherLevel(boolean second) {
        for (Link link : places.headings()) {
            BodyBlock heading = one(link, second);
            if (heading.source().startsWith("#") && heading.level() < 6) {
                return edit(
                        Way.OTHER_LEVEL,
                        new TextRange(heading.range().start(), heading.range().start()),
                        "#",
                        one(link, !second).range());
            }
        }
        return Optional.empty();
    }

    private Optional<Planted> length(Way way, boolean second, boolean shorter) {
        for (Link link : places.plainText()) {
            BodyBlock block = one(link, second);
            String source = block.source();
            boolean simple = source.length() > 120
                    && !source.contains("$")
                    && !source.contains("[")
                    && !source.contains("`")
                    && source.indexOf("*", 2) < 0
                    && source.indexOf('\n') < 0
                    && !source.contains("<")
                    && !source.contains("{");
            if (simple) {
                if (shorter) {
                    int keep = source.length() / 4;
                    return edit(
                            way,
                            new TextRange(
                                    block.range().start() + keep, block.range().end()),
                            "",
                            one(link, !second).range());
                }
                boolean english =
                        (second ? bodies.get(1) : bodies.get(0)).language().startsWith("en");
                String more = (english
                                ? " And a long remark about shadows and walls that nobody asked for follows here."
                                : "此处还有一段谁也没有要求的关于影子和墙壁的长篇议论，越写越长。")
                        .repeat(Math.max(3, 2 * source.length() / (english ? 78 : 31)));
                return edit(
                        way,
                        new TextRange(block.range().end(), block.range().end()),
                        more,
                        one(link, !second).range());
            }
        }
        return Optional.empty();
    }

    private Optional<Planted> replaced(Way way, boolean second, String mark) {
        for (Link link : places.plainText()) {
            BodyBlock block = one(link, second);
            BodyBlock other = one(link, !second);
            boolean same = block.kind() == other.kind()
                    && block.source().indexOf('\n') < 0
                    && other.source().indexOf('\n') < 0;
            boolean words = other.text().length() > 60
                    && !other.source().equals(block.source())
                    && places.letters(other)
                    && places.letters(block);
            boolean marked = mark.isEmpty() || block.kind() == BlockKind.PARAGRAPH;
            if (same && words && marked) {
                return edit(way, block.range(), mark + other.source(), other.range());
            }
        }
        return Optional.empty();
    }
}
