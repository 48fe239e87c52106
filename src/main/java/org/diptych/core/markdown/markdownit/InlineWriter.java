package org.diptych.core.markdown.markdownit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.markdown.markdownit.address.LinkTarget;
import org.diptych.core.markdown.markdownit.attributes.Attributes;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.settings.SiteFiles;
import org.diptych.core.text.WorkMeter;

/** Writes what blocks hold. Confined to one thread. */
final class InlineWriter {
    /** What a character costs that stands in the text once and may be published many times. */
    private static final int COPY = 16;

    private static final Pattern OUTWARD = Pattern.compile("#|//|https?:");

    private final MarkdownItSettings settings;
    private final SiteAddresses addresses;
    private final SiteFiles files;
    private final WorkMeter meter;
    private final StringBuilder html;

    InlineWriter(Rendering rendering, WorkMeter meter, StringBuilder html) {
        this.settings = rendering.engines().markdownIt();
        this.addresses = rendering.site().addresses();
        this.files = rendering.site().files();
        this.meter = meter;
        this.html = html;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The end of an element without content. */
    String emptyEnd() {
        return settings.output().xhtml() ? " />" : ">";
    }

    void writeText(String text) {
        html.append(escaped(text));
    }

    void write(List<Token> tokens) {
        tokens.forEach(this::write);
    }

    private void write(Token token) {
        switch (token.type()) {
            case TEXT, LITERAL -> html.append(escaped(token.text()));
            case OPEN -> open(token);
            case CLOSE -> html.append(token.isHidden() ? "" : "</" + token.tag() + ">");
            case CODE -> {
                open("code", new Attributes().add(token.attributes()));
                html.append(escaped(token.text())).append("</code>");
            }
            case HTML -> html.append(token.text());
            case SOFT_BREAK -> html.append(settings.output().breaks() ? lineBreak() : "\n");
            case HARD_BREAK -> html.append(lineBreak());
            case IMAGE -> image(token);
            case NOTE -> note(token.note());
        }
    }

    private String lineBreak() {
        return "<br" + emptyEnd() + "\n";
    }

    private void open(Token token) {
        LinkTarget target = token.target();
        // A thousand references to one long address are as long as a thousand addresses.
        meter.spend(COPY * (target.address().length() + target.title().length()));
        Attributes attributes = new Attributes();
        if (token.isLink()) {
            attributes.set("href", target.address());
        }
        if (!target.title().isEmpty()) {
            attributes.set("title", target.title());
        }
        if (!token.isHidden()) {
            open(token.tag(), attributes.add(token.attributes()));
        }
    }

    /** The tag that begins an element. */
    void open(String tag, Attributes attributes) {
        html.append('<').append(tag);
        write(attributes);
        html.append('>');
    }

    /** The tag of an element without content. */
    void openEmpty(String tag, Attributes attributes) {
        html.append('<').append(tag);
        write(attributes);
        html.append(emptyEnd());
    }

    private void write(Attributes attributes) {
        attributes.all().forEach(attribute -> html.append(' ')
                .append(escaped(attribute.name()))
                .append("=\"")
                .append(escaped(attribute.value()))
                .append('"'));
    }

    private void image(Token token) {
        LinkTarget target = token.target();
        MarkdownItSettings.Images images = settings.images();
        meter.spend(COPY * (target.address().length() + target.title().length()));
        Attributes attributes = new Attributes();
        attributes.set("src", target.address()).set("alt", "");
        if (!target.title().isEmpty()) {
            attributes.set("title", target.title());
        }
        attributes.add(token.attributes());
        attributes.set("alt", images.typedDescription() ? token.text() : plain(token.children()));
        if (images.lazy()) {
            attributes.set("loading", "lazy");
        }
        if (images.rooted()) {
            attributes.set("src", rooted(target.address(), images.ofPost()));
        }
        if (!token.isHidden()) {
            openEmpty("img", attributes);
        }
    }

    private String rooted(String address, boolean ofPost) {
        if (OUTWARD.matcher(address).lookingAt()) {
            return address;
        }
        Optional<String> own = ofPost && !address.startsWith("/")
                ? files.assets().flatMap(folder -> folder.find(SiteAddresses.decoded(address)))
                : Optional.empty();
        return addresses.of(own.orElse(address));
    }

    /** The characters of {@code tokens} alone; those that an escape or a reference stands for are lost to markdown-it. */
    static String plain(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            switch (token.type()) {
                case TEXT -> text.append(token.text());
                case IMAGE -> text.append(plain(token.children()));
                case SOFT_BREAK -> text.append('\n');
                default -> {}
            }
        }
        return text.toString();
    }

    private void note(Footnotes.Mark mark) {
        int number = mark.number() + 1;
        String again = mark.count() > 0 ? ":" + mark.count() : "";
        html.append("<sup class=\"footnote-ref\"><a href=\"#fn" + number + "\" id=\"fnref" + number + again + "\">["
                + number + again + "]</a></sup>");
    }

    /** What leads back from the text of a note to its mark. */
    void noteBack(int note, int mark) {
        String again = mark > 0 ? ":" + mark : "";
        html.append(" <a href=\"#fnref" + (note + 1) + again + "\" class=\"footnote-backref\">\u21a9\uFE0E</a>");
    }
}
