package org.diptych.app.parts;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.Graphemes;
import org.diptych.desk.text.PostPart;
import org.jspecify.annotations.Nullable;

/** A part's content in one line, for where it is folded. */
record OneLine(Messages messages) {
    private static final int LONGEST = 160;

    /** @param analysis may be null, when the post has not been read yet */
    String of(PostPart part, @Nullable Analysis analysis) {
        return switch (part.kind()) {
            case FRONT_MATTER -> frontMatter(part, analysis);
            case REFERENCES -> references(part, analysis);
            case TAIL -> tail(part);
            default -> plain(part.content());
        };
    }

    private String frontMatter(PostPart part, @Nullable Analysis analysis) {
        if (analysis == null || analysis.frontMatter().fault().isPresent()) {
            return plain(part.content());
        }
        FrontMatter header = analysis.frontMatter();
        List<String> facts = new ArrayList<>();
        header.title().ifPresent(facts::add);
        header.date().ifPresent(date -> facts.add(date.length() > 10 ? date.substring(0, 10) : date));
        facts.add(String.join(" / ", header.categories()));
        facts.add(String.join(" ", header.tags()));
        facts.removeIf(String::isBlank);
        return facts.isEmpty() ? plain(part.content()) : String.join(" · ", facts);
    }

    private String references(PostPart part, @Nullable Analysis analysis) {
        if (analysis == null) {
            return plain(part.content());
        }
        long uncited = analysis.bibliography().references().stream()
                .filter(reference ->
                        analysis.bibliography().citationsOf(reference.key()).isEmpty())
                .count();
        return messages.get(
                "part.references-line", analysis.bibliography().references().size(), uncited);
    }

    private String tail(PostPart part) {
        return part.content().contains("giscus.app") ? messages.get("part.tail-giscus") : plain(part.content());
    }

    private static String plain(String content) {
        return Graphemes.shortened(content.strip().replaceAll("\\s+", " "), LONGEST);
    }
}
