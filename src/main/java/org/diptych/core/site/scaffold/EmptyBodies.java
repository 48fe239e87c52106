package org.diptych.core.site.scaffold;

import java.util.List;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.core.syntax.LanguageSyntax;

/** What stands below the front matter of a new bilingual post: a place for all that it may hold. Stateless. */
public final class EmptyBodies {
    /** Those of the usual languages; lines end with {@code \n}. */
    public static final String TEXT = of(LanguageSyntax.USUAL.usualTags());

    private EmptyBodies() {}

    /** Places for the summary, a body for each of {@code languages} (without language tags where there is but one), and references. */
    public static String of(List<String> languages) {
        LanguageSyntax syntax = LanguageSyntax.USUAL;
        StringBuilder text = new StringBuilder("\n\n<!--more-->\n\n");
        if (languages.size() > 1) {
            text.append(syntax.choice()).append("\n\n");
            for (String language : languages) {
                text.append(syntax.opening(language))
                        .append("\n\n")
                        .append(syntax.closing())
                        .append("\n\n");
            }
        } else {
            text.append("\n\n");
        }
        return text.append(CitationSyntax.USUAL.listOpening())
                .append("\n")
                .append(CitationSyntax.USUAL.listClosing())
                .append("\n")
                .toString();
    }
}
