package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;

/** Lays one language of a post out otherwise at a random place; nothing is lost by it. */
final class Restructurer {
    private final String text;
    private final List<Body> bodies;
    private final List<Link> links;
    private final Random random;

    Restructurer(String text, Random random) {
        this.text = text;
        this.random = random;
        this.bodies = Body.allOf(Post.parse(text), Dialect.PANDOC);
        this.links = new ArrayList<>(Alignment.of(bodies).links());
        Collections.shuffle(links, random);
    }

    /** The ways, each with how many findings it may bring at most. */
    enum Way {
        SPLIT_IN_TWO(0),
        EACH_SENTENCE_A_PARAGRAPH(0),
        EACH_SENTENCE_AN_ITEM(0),
        JOINED(0),
        ITEMS_IN_A_PARAGRAPH(0),
        NO_HEADING(1),
        HEADING_IN_BOLD(1);

        final int most;

        Way(int most) {
            this.most = most;
        }
    }

    /** The post laid out otherwise; empty if it has no place for it. */
    Optional<String> after(Way way) {
        boolean second = random.nextBoolean();
        for (Link link : links) {
            if (link.first().size() == 1 && link.second().size() == 1) {
                Optional<String> made = after(way, link, second);
                if (made.isPresent()) {
                    return made;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> after(Way way, Link link, boolean second) {
        BodyBlock block = (second ? link.second() : link.first()).get(0);
        BodyBlock other = (second ? link.first() : link.second()).get(0);
        List<BodyBlock> all = bodies.get(second ? 1 : 0).blocks();
        int at = all.indexOf(block);
        BodyBlock next = at + 1 < all.size() ? all.get(at + 1) : null;
        return switch (way) {
            case SPLIT_IN_TWO ->
                sentences(block, 2).map(told -> {
                    int half = told.size() / 2;
                    return replaced(
                            block.range(),
                            joined(told.subList(0, half)) + "\n\n" + joined(told.subList(half, told.size())));
                });
            case EACH_SENTENCE_A_PARAGRAPH ->
                sentences(block, 3).map(told -> replaced(block.range(), String.join("\n\n", told)));
            case EACH_SENTENCE_AN_ITEM ->
                sentences(block, 3).map(told -> replaced(block.range(), "- " + String.join("\n- ", told)));
            case JOINED ->
                next != null
                                && isPlain(block)
                                && isPlain(next)
                                && links.stream().anyMatch(each -> isPair(each, next))
                        ? Optional.of(replaced(
                                new TextRange(
                                        block.range().start(), next.range().end()),
                                block.source() + " " + next.source()))
                        : Optional.empty();
            case ITEMS_IN_A_PARAGRAPH ->
                items(all, at)
                        .map(items -> replaced(
                                new TextRange(
                                        block.range().start(),
                                        items.get(items.size() - 1).range().end()),
                                joined(items.stream()
                                        .map(item -> item.source().substring(2).strip())
                                        .toList())));
            case NO_HEADING -> heading(block, other) ? Optional.of(replaced(block.range(), "")) : Optional.empty();
            case HEADING_IN_BOLD ->
                heading(block, other)
                        ? Optional.of(replaced(
                                block.range(),
                                "**"
                                        + block.source()
                                                .replaceFirst("^#+\\s*", "")
                                                .strip() + "**"))
                        : Optional.empty();
        };
    }

    private static String joined(List<String> sentences) {
        return String.join(" ", sentences);
    }

    private String replaced(TextRange range, String written) {
        return text.substring(0, range.start()) + written + text.substring(range.end());
    }

    private static boolean isPair(Link link, BodyBlock block) {
        return link.first().size() == 1
                && link.second().size() == 1
                && (link.first().contains(block) || link.second().contains(block));
    }

    private static boolean heading(BodyBlock block, BodyBlock other) {
        return block.kind() == BlockKind.HEADING
                && other.kind() == BlockKind.HEADING
                && block.source().startsWith("#")
                && block.source().indexOf('\n') < 0;
    }

    private boolean isPlain(BodyBlock block) {
        int start = block.range().start();
        return block.kind() == BlockKind.PARAGRAPH
                && block.level() == 0
                && text.startsWith("\n\n", start - 2)
                && text.startsWith("\n\n", block.range().end())
                && block.text().length() > 40
                && !block.source().contains("<")
                && !block.source().contains("$$")
                && !block.source().startsWith("{%");
    }

    /** The sentences of a plain paragraph that has at least so many. */
    private Optional<List<String>> sentences(BodyBlock block, int least) {
        if (!isPlain(block)) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        String source = block.source();
        int from = 0;
        for (int i = 5; i < source.length() - 5; i++) {
            boolean english = source.startsWith(". ", i) && Character.isUpperCase(source.charAt(i + 2));
            if (source.charAt(i) == '。' || english) {
                sentences.add(source.substring(from, i + 1).strip());
                from = i + 1;
            }
        }
        sentences.add(source.substring(from).strip());
        return sentences.size() < least ? Optional.empty() : Optional.of(sentences);
    }

    /** The items of the list that begins at {@code at}, if they are plain, and stand between blank lines. */
    private Optional<List<BodyBlock>> items(List<BodyBlock> all, int at) {
        List<BodyBlock> items = new ArrayList<>();
        int i = at;
        while (i < all.size() && all.get(i).kind() == BlockKind.ITEM) {
            BodyBlock item = all.get(i++);
            boolean plain = item.level() == 1
                    && item.source().matches("[-*+] (?s).*")
                    && !item.source().contains("$$")
                    && links.stream().anyMatch(each -> isPair(each, item));
            if (!plain) {
                return Optional.empty();
            }
            items.add(item);
        }
        boolean begins = at == 0 || all.get(at - 1).kind() != BlockKind.ITEM;
        boolean apart = i >= all.size() || all.get(i).level() == 0 || all.get(i).kind() == BlockKind.HEADING;
        return begins
                        && apart
                        && items.size() > 1
                        && items.size() < 8
                        && text.startsWith("\n\n", all.get(at).range().start() - 2)
                        && text.startsWith(
                                "\n\n", items.get(items.size() - 1).range().end())
                ? Optional.of(items)
                : Optional.empty();
    }
}
