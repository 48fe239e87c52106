package org.diptych.core.markdown.commonmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.markdown.commonmark.CommonMarkEngine.Made;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownReading;
import org.diptych.core.text.Halving;
import org.diptych.core.text.SameEnds;

/**
 * The blocks of one text, to be read again after an edit.
 *
 * <p>Blocks are found line after line, and behind a block that has ended nothing of it is known: from where a block begins
 * before and after an edit, all is as it was. So what is read again is the edited blocks, those that hang on them without a
 * blank line, and their neighbours; that the
 * neighbours are what they were shows that they still begin and end there. Where blocks far away may have a say (a
 * definition, a note, a heading's id, which must be the only one), all is read anew.
 */
final class CommonMarkReading implements MarkdownReading {
    private final CommonMarkEngine engine;
    private final String markdown;
    private final Made made;

    private CommonMarkReading(CommonMarkEngine engine, String markdown, Made made) {
        this.engine = engine;
        this.markdown = markdown;
        this.made = made;
    }

    static CommonMarkReading of(CommonMarkEngine engine, String markdown) {
        return new CommonMarkReading(engine, markdown, engine.made(markdown));
    }

    @Override
    public List<HtmlBlock> blocks() {
        return made.blocks();
    }

    @Override
    public MarkdownReading after(String changed) {
        if (changed.equals(markdown)) {
            return this;
        }
        boolean apart = !made.bound() && !engine.mayBind(changed);
        return (apart ? patched(changed) : Optional.<Made>empty())
                .map(patched -> new CommonMarkReading(engine, changed, patched))
                .orElseGet(() -> of(engine, changed));
    }

    private Optional<Made> patched(String changed) {
        SameEnds same = SameEnds.of(markdown, changed);
        List<HtmlBlock> all = made.blocks();
        int edited = markdown.length() - same.end();
        int first = Halving.first(all.size(), i -> all.get(i).end() >= same.start());
        int behind =
                Math.max(first, Halving.first(all.size(), i -> lineOf(all.get(i).start()) > edited));
        Neighbours neighbours = new Neighbours(apart(first - 1), behind, changed.length() - markdown.length());
        return neighbours.standApart()
                ? engine.piece(changed.substring(neighbours.from(), neighbours.to(changed)))
                        .filter(piece -> !piece.bound() && neighbours.areAsBefore(piece.blocks()))
                        .filter(piece -> made.steps() + piece.steps() <= CommonMarkEngine.allowed(changed.length()))
                        .map(piece -> new Made(neighbours.joined(piece.blocks()), false, made.steps() + piece.steps()))
                : Optional.empty();
    }

    /**
     * The last block up to {@code before} that a blank line parts from what stands above: a paragraph looks at lines below
     * its own to know where it ends. Negative if there is none.
     */
    private int apart(int before) {
        int block = before;
        while (block >= 0 && !isParted(lineOf(made.blocks().get(block).start()))) {
            block--;
        }
        return block;
    }

    private boolean isParted(int line) {
        return line == 0 || markdown.substring(lineOf(line - 1), line).isBlank();
    }

    private int lineOf(int offset) {
        return markdown.lastIndexOf('\n', offset - 1) + 1;
    }

    private static boolean hasId(HtmlBlock block) {
        return block.html().contains(" id=");
    }

    /** The blocks around an edit, by their numbers before it; {@code distance} is how much longer the text has become. */
    private final class Neighbours {
        private final int before;
        private final int behind;
        private final int distance;

        Neighbours(int before, int behind, int distance) {
            this.before = before;
            this.behind = behind;
            this.distance = distance;
        }

        private boolean isFirst() {
            return before < 0;
        }

        private boolean isLast() {
            return behind == blocks().size();
        }

        int from() {
            return isFirst() ? 0 : lineOf(blocks().get(before).start());
        }

        int to(String changed) {
            if (isLast()) {
                return changed.length();
            }
            int newline = changed.indexOf('\n', blocks().get(behind).end() + distance);
            return newline < 0 ? changed.length() : newline + 1;
        }

        /** Whether each has its lines for itself. */
        boolean standApart() {
            boolean begins = before < 1 || blocks().get(before - 1).end() <= from();
            boolean ends = behind + 1 >= blocks().size()
                    || lineOf(blocks().get(behind + 1).start())
                            >= blocks().get(behind).end();
            return begins && ends;
        }

        /** Whether {@code read} begins and ends with them, and nothing between them has, or had, an id. */
        boolean areAsBefore(List<HtmlBlock> read) {
            if (read.size() < (isFirst() ? 0 : 1) + (isLast() ? 0 : 1)) {
                return false;
            }
            return (isFirst() || isSame(blocks().get(before), read.get(0), from()))
                    && (isLast() || isSame(blocks().get(behind), read.get(read.size() - 1), from() - distance))
                    && blocks().subList(before + 1, behind).stream().noneMatch(CommonMarkReading::hasId)
                    && between(read).stream().noneMatch(CommonMarkReading::hasId);
        }

        private boolean isSame(HtmlBlock known, HtmlBlock read, int shift) {
            return known.start() == read.start() + shift
                    && known.end() == read.end() + shift
                    && known.html().equals(read.html());
        }

        private List<HtmlBlock> between(List<HtmlBlock> read) {
            return read.subList(isFirst() ? 0 : 1, isLast() ? read.size() : read.size() - 1);
        }

        /** All blocks, with what was {@code read} between these. */
        List<HtmlBlock> joined(List<HtmlBlock> read) {
            List<HtmlBlock> joined = new ArrayList<>(blocks().subList(0, before + 1));
            between(read).forEach(block -> joined.add(moved(block, from())));
            blocks().subList(behind, blocks().size()).forEach(block -> joined.add(moved(block, distance)));
            return List.copyOf(joined);
        }

        private static HtmlBlock moved(HtmlBlock block, int distance) {
            return block.at(block.start() + distance, block.end() + distance);
        }
    }
}
