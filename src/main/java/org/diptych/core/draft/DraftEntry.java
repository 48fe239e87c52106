package org.diptych.core.draft;

import java.util.List;
import java.util.Optional;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** One passage of a plan. Immutable and safe for any thread; known by itself. */
public final class DraftEntry {
    private static final int MOST_EARLIER = 3;
    private static final int LONGEST_EARLIER = 400;

    private final SentBlock passage;
    private final BodyBlock target;
    private final int side;
    private final String indent;
    private final List<String> languages;
    private final PublishSettings settings;
    private final Optional<WaitingPair> before;

    DraftEntry(LinkedPost post, Link link, int side, String indent, PublishSettings settings) {
        this.passage = SentBlock.of((side == 0 ? link.second() : link.first()).get(0));
        this.target = (side == 0 ? link.first() : link.second()).get(0);
        this.side = side;
        this.indent = indent;
        this.languages = post.languages();
        this.settings = settings;
        this.before = post.waiting().pairs().stream()
                .filter(pair -> pair.link().equals(link))
                .findFirst();
    }

    boolean hasWords() {
        return passage.hasWords();
    }

    /** The side that is to be written: 0 for the first body, 1 for the second. */
    public int side() {
        return side;
    }

    /** The block that is to be translated. */
    BodyBlock block() {
        return passage.block();
    }

    TextRange targetRange() {
        return target.range();
    }

    Optional<WaitingPair> before() {
        return before;
    }

    /** The language it is to be written in, as the post's tag names it. */
    public String language() {
        return languages.get(side);
    }

    /** The passage as its author wrote it. */
    public String source() {
        return passage.block().source();
    }

    /** What a translator is asked, with what of {@code glossary} and {@code earlier} belongs to it. */
    public DraftRequest request(Glossary glossary, EarlierPairs earlier) {
        String from = languages.get(1 - side);
        String to = languages.get(side);
        String words = HeldOut.own(passage.held().text());
        List<DraftRequest.Earlier> pairs = earlier.like(words, MOST_EARLIER * 2).stream()
                .filter(pair ->
                        pair.said().length() <= LONGEST_EARLIER && pair.answer().length() <= LONGEST_EARLIER)
                .limit(MOST_EARLIER)
                .map(pair -> new DraftRequest.Earlier(pair.said(), pair.answer()))
                .toList();
        return new DraftRequest(from, to, passage.held().text(), glossary.in(words, from, to), pairs);
    }

    /**
     * What becomes of an answer.
     *
     * @param written the block as it is to stand in the post; empty if it is refused
     * @param refusal why; null if it is not
     */
    public record Taken(String written, @Nullable RefusedDraft refusal) {
        /** Whether it goes into the post. */
        public boolean isAccepted() {
            return refusal == null;
        }
    }

    /** Judges {@code answer}, and puts back what was held out. */
    public Taken take(String answer) {
        String clean = SentBlock.cleaned(answer, passage.held().text());
        Optional<RefusedDraft> refused = passage.judge(clean);
        if (refused.isPresent()) {
            return new Taken("", refused.get());
        }
        String written = passage.written(clean, target, indent);
        Structure structure = new Structure(settings);
        return structure.of(lines(source())).equals(structure.of(lines(written)))
                ? new Taken(written, null)
                : new Taken("", new RefusedDraft(RefusedDraft.Kind.OTHER_STRUCTURE, ""));
    }

    /** By itself a block stands at the margin. */
    private String lines(String block) {
        return indent.isBlank() ? block.replace("\n" + indent, "\n") : block;
    }
}
