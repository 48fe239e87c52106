package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Makes edits at random places of a post, as its author would. */
final class LinkEdits {
    private static final String PARAGRAPH = "The noon mark is cut into the sill, and nobody has moved it since.";
    private static final String PARAGRAPH_ZH = "正午的标记刻在窗台上，从那以后没有人动过它。";
    private static final String SECTION = "## Noon marks\n\n" + PARAGRAPH + "\n\n- of stone\n- of brass\n\n";
    private static final String SECTION_ZH = "## 正午线\n\n" + PARAGRAPH_ZH + "\n\n- 石头的\n- 黄铜的\n\n";

    private final String text;
    private final List<Body> bodies;
    private final Random random;

    LinkEdits(String text, List<Body> bodies, Random random) {
        this.text = text;
        this.bodies = bodies;
        this.random = random;
    }

    /** What an author does. */
    enum Kind {
        WORD,
        SPLIT,
        JOIN,
        DELETE,
        MOVE,
        PARAGRAPH,
        ITEM,
        HEADING,
        SECTION
    }

    /**
     * An edit.
     *
     * @param about the block it is made at
     * @param after the text with it
     * @param edits what changes, in order
     */
    record Edit(String about, String after, List<TextEdit> edits) {
        /** Where {@code range}, which was not touched, stands now; empty if it was touched. */
        Optional<TextRange> moved(TextRange range) {
            int by = 0;
            for (TextEdit edit : edits) {
                if (edit.range().end() <= range.start()) {
                    by += edit.replacement().length() - edit.range().length();
                } else if (edit.range().start() < range.end()) {
                    return Optional.empty();
                }
            }
            return Optional.of(range.shift(by));
        }
    }

    Optional<Edit> edit(Kind kind) {
        int body = random.nextInt(2);
        List<BodyBlock> blocks = bodies.get(body).blocks();
        for (int attempt = 0; attempt < 50 && !blocks.isEmpty(); attempt++) {
            int at = random.nextInt(blocks.size());
            Optional<Edit> made = edit(kind, blocks, at, body == 1);
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private Optional<Edit> edit(Kind kind, List<BodyBlock> blocks, int at, boolean second) {
        BodyBlock block = blocks.get(at);
        boolean chinese = bodies.get(second ? 1 : 0).language().startsWith("zh");
        return switch (kind) {
            case WORD -> word(block, chinese);
            case SPLIT -> split(block);
            case JOIN -> at + 1 < blocks.size() ? join(block, blocks.get(at + 1)) : Optional.empty();
            case DELETE -> isWhole(block) ? made(block, List.of(new TextEdit(lines(block), ""))) : Optional.empty();
            case MOVE -> move(block, blocks.get(random.nextInt(blocks.size())));
            case PARAGRAPH -> behind(block, BlockKind.PARAGRAPH, "\n\n" + (chinese ? PARAGRAPH_ZH : PARAGRAPH));
            case ITEM -> item(block, chinese);
            case HEADING -> before(block, chinese ? "## 正午线\n\n" : "## Noon marks\n\n");
            case SECTION -> before(block, chinese ? SECTION_ZH : SECTION);
        };
    }

    private Optional<Edit> made(BodyBlock about, List<TextEdit> edits) {
        List<TextEdit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(edit -> edit.range().start()));
        return Optional.of(new Edit(about.source(), TextEdit.applyAll(text, ordered), ordered));
    }

    private Optional<Edit> inserted(BodyBlock about, int at, String written) {
        return made(about, List.of(new TextEdit(new TextRange(at, at), written)));
    }

    private static boolean isText(BodyBlock block) {
        return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.ITEM;
    }

    private Optional<Edit> word(BodyBlock block, boolean chinese) {
        int space = chinese
                ? block.source().indexOf('的')
                : block.source().indexOf(' ', block.source().length() / 2);
        return isText(block) && space > 0
                ? inserted(block, block.range().start() + space, chinese ? "正午" : " noon")
                : Optional.empty();
    }

    /** Behind a sentence somewhere in a paragraph. */
    private Optional<Edit> split(BodyBlock block) {
        if (block.kind() != BlockKind.PARAGRAPH || block.level() > 0) {
            return Optional.empty();
        }
        List<Integer> ends = new ArrayList<>();
        String source = block.source();
        for (int i = 10; i < source.length() - 10; i++) {
            boolean english = source.startsWith(". ", i) && Character.isUpperCase(source.charAt(i + 2));
            if (source.charAt(i) == '。' || english) {
                ends.add(i + 1);
            }
        }
        return ends.isEmpty()
                ? Optional.empty()
                : inserted(block, block.range().start() + ends.get(random.nextInt(ends.size())), "\n\n");
    }

    private Optional<Edit> join(BodyBlock block, BodyBlock next) {
        boolean both = isWhole(block)
                && isWhole(next)
                && block.kind() == BlockKind.PARAGRAPH
                && next.kind() == BlockKind.PARAGRAPH;
        TextRange between = new TextRange(
                block.range().end(), Math.max(block.range().end(), next.range().start()));
        return both && between.in(text).isBlank() ? made(block, List.of(new TextEdit(between, " "))) : Optional.empty();
    }

    private Optional<Edit> move(BodyBlock block, BodyBlock there) {
        if (block == there || !isWhole(block) || !isWhole(there) || there.kind() == BlockKind.ITEM) {
            return Optional.empty();
        }
        int to = lines(there).end();
        if (lines(block).touches(to)) {
            return Optional.empty();
        }
        String written = block.source() + "\n\n";
        return made(block, List.of(new TextEdit(lines(block), ""), new TextEdit(new TextRange(to, to), written)));
    }

    private Optional<Edit> behind(BodyBlock block, BlockKind kind, String written) {
        return block.kind() == kind && isWhole(block)
                ? inserted(block, block.range().end(), written)
                : Optional.empty();
    }

    private Optional<Edit> item(BodyBlock block, boolean chinese) {
        boolean plain = block.kind() == BlockKind.ITEM
                && block.level() == 1
                && block.source().startsWith("- ")
                && block.range().end() < text.length()
                && text.charAt(block.range().end()) == '\n';
        return plain
                ? inserted(block, block.range().end(), chinese ? "\n- 刻在窗台上的正午线" : "\n- noon marks in the sill")
                : Optional.empty();
    }

    private Optional<Edit> before(BodyBlock block, String written) {
        return block.kind() == BlockKind.HEADING && isWhole(block)
                ? inserted(block, block.range().start(), written)
                : Optional.empty();
    }

    /** Whether the block stands at the margin, between blank lines. */
    private boolean isWhole(BodyBlock block) {
        int start = block.range().start();
        int end = block.range().end();
        return (start < 2 || text.startsWith("\n", start - 1))
                && text.startsWith("\n\n", end)
                && block.level() * (block.kind() == BlockKind.HEADING ? 0 : 1) == 0;
    }

    private TextRange lines(BodyBlock block) {
        int end = block.range().end();
        while (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        return new TextRange(block.range().start(), end);
    }
}
