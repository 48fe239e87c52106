package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.source.WebAddress;

/** Writes links and images. */
final class MarkedLinks {
    /** What a character costs that stands in the text once and may be published many times. */
    private static final int COPY = 16;

    private final MarkedWriter writer;
    private final Document document;
    private final MarkedSettings settings;
    private final SiteAddresses addresses;
    private final StringBuilder html;

    MarkedLinks(MarkedWriter writer, Document document, MarkedSettings settings, SiteAddresses addresses) {
        this.writer = writer;
        this.document = document;
        this.settings = settings;
        this.addresses = addresses;
        this.html = writer.out();
    }

    void link(Link link) {
        open(MarkedText.unescaped(link.getUrl()), MarkedText.unescaped(link.getTitle()));
        writer.children(link);
        html.append("</a>");
    }

    private void open(String address, String title) {
        // A thousand references to one long address are as long as a thousand addresses.
        writer.meter().spend(COPY * (address.length() + title.length()));
        html.append("<a href=\"")
                .append(Escapes.html(WebAddress.encoded(address)))
                .append('"');
        if (!title.isEmpty()) {
            html.append(" title=\"").append(Escapes.html(title)).append('"');
        }
        html.append(settings.links().attributes(address)).append('>');
    }

    void address(String address, String text) {
        open(address, "");
        html.append(Escapes.html(text)).append("</a>");
    }

    void reference(LinkRef link) {
        Reference reference = link.isDefined() ? link.getReferenceNode(document) : null;
        if (reference == null) {
            undefined(link);
            return;
        }
        open(MarkedText.unescaped(reference.getUrl()), MarkedText.unescaped(reference.getTitle()));
        if (link.isReferenceTextCombined()) {
            writer.appendText(link.getReference());
        } else {
            writer.children(link);
        }
        html.append("</a>");
    }

    /** A reference to nothing is the text it is made of. */
    private void undefined(RefNode node) {
        html.append('[');
        if (node.getFirstChild() != null) {
            writer.children(node);
        } else {
            writer.appendText(node.isReferenceTextCombined() ? node.getReference() : node.getText());
        }
        html.append(']');
        if (!node.isReferenceTextCombined()) {
            html.append('[');
            writer.appendText(node.getReference());
            html.append(']');
        } else if (node.isDummyReference()) {
            html.append("[]");
        }
    }

    void image(Image image) {
        picture(
                MarkedText.unescaped(image.getUrl()),
                MarkedText.unescaped(image.getTitle()),
                image.getText().toString());
    }

    void imageReference(ImageRef image) {
        Reference reference = image.isDefined() ? image.getReferenceNode(document) : null;
        if (reference == null) {
            writer.appendText(image.getChars());
        } else {
            String text = (image.isReferenceTextCombined() ? image.getReference() : image.getText()).toString();
            picture(MarkedText.unescaped(reference.getUrl()), MarkedText.unescaped(reference.getTitle()), text);
        }
    }

    private String rooted(String address) {
        return addresses.equals(SiteAddresses.NONE) ? WebAddress.image(address) : addresses.of(address);
    }

    private void picture(String address, String title, String description) {
        writer.meter().spend(COPY * (address.length() + title.length()));
        MarkedSettings.Images images = settings.images();
        boolean captioned = images.captioned() && !description.isEmpty();
        html.append(captioned ? "<figure><img src=\"" : "<img src=\"")
                .append(Escapes.html(images.rooted() ? rooted(address) : WebAddress.encoded(address)))
                .append('"');
        if (!description.isEmpty()) {
            html.append(" alt=\"").append(Escapes.html(description)).append('"');
        }
        if (!title.isEmpty()) {
            html.append(" title=\"").append(Escapes.html(title)).append('"');
        }
        html.append(images.lazy() ? " loading=\"lazy\">" : ">");
        if (captioned) {
            html.append("<figcaption aria-hidden=\"true\">")
                    .append(Escapes.html(description))
                    .append("</figcaption></figure>");
        }
    }
}
