package org.diptych.core.markdown.hexo.tags;

import java.util.regex.Pattern;
import org.diptych.core.markdown.nunjucks.Execution;
import org.diptych.core.markdown.nunjucks.Template;
import org.diptych.core.markdown.nunjucks.Writer;
import org.diptych.core.markdown.source.MappedText;

/** The text a template becomes, with each part's place in the post. Confined to one thread. */
final class ExpandedText implements Writer {
    /** What no author writes to have it worked out. */
    private static final Pattern BARE = Pattern.compile("\\{\\{[-\\s]*[\\w.]+[-\\s]*}}");

    private final MappedText text;
    private final Expansion expansion;
    private final MappedText.Builder builder = new MappedText.Builder();

    ExpandedText(MappedText text, Expansion expansion) {
        this.text = text;
        this.expansion = expansion;
    }

    MappedText build() {
        return builder.build();
    }

    @Override
    public void plain(int start, int end) {
        builder.copy(text, start, end);
    }

    @Override
    public void printed(String printed, int start, int end) {
        builder.insert(printed, text.originOf(start), text.originOfEnd(end));
    }

    @Override
    public void tag(Template.Tag tag, Execution execution) {
        if (tag.name().equals("raw") || tag.name().equals("verbatim")) {
            builder.copy(text, tag.bodyStart(), tag.bodyEnd());
        } else {
            printed(expansion.html(text, tag, execution), tag.start(), tag.end());
        }
    }

    @Override
    public void stopped(Template.Fault fault, String name, int start, int end) {
        TemplateProblem.Kind kind =
                switch (fault) {
                    case UNKNOWN_TAG -> expansion.isOpen() ? null : TemplateProblem.Kind.UNKNOWN_TAG;
                    case UNCLOSED_TAG -> TemplateProblem.Kind.UNCLOSED_TAG;
                    case UNCLOSED_BRACES -> TemplateProblem.Kind.UNCLOSED_BRACES;
                    case STOPS -> TemplateProblem.Kind.STOPS;
                    case TOO_MUCH -> TemplateProblem.Kind.TOO_MUCH_TO_READ;
                    case TOLD -> null;
                };
        if (kind != null) {
            expansion.report(text, kind, name, start, end);
        }
        if (fault == Template.Fault.UNCLOSED_BRACES) {
            builder.copy(text, start, end);
        } else {
            printed(Expansion.box(text, start, end), start, end);
        }
    }

    @Override
    public void unknown(String name, int start, int end) {
        expansion.report(text, TemplateProblem.Kind.UNKNOWN_VALUE, name, start, end);
        printed(Expansion.box(text, start, end), start, end);
    }

    @Override
    public void worked(Template.Output output, String printed) {
        if (printed.isEmpty()) {
            expansion.report(text, TemplateProblem.Kind.PRINTS_NOTHING, "", output.start(), output.end());
        } else if (BARE.matcher(text.text().substring(output.start(), output.end()))
                .matches()) {
            expansion.report(text, TemplateProblem.Kind.PRINTS, printed, output.start(), output.end());
        }
        printed(printed, output.start(), output.end());
    }

    @Override
    public Writer aside() {
        return new ExpandedText(text, expansion);
    }

    @Override
    public String text() {
        return builder.build().text();
    }
}
