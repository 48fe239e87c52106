package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import org.diptych.core.markdown.source.WebAddress;

/** Writes links and images. */
final class MarkedLinks {
    private final MarkedWriter writer;
    private final Document document;
    private final StringBuilder html;

    MarkedLinks(MarkedWriter writer, Document document) {
        this.writer = writer;
        this.document = document;
        this.html = writer.out();
    }

    void link(Link link) {
        open(MarkedText.unescaped(link.getUrl()), MarkedText.unescaped(link.getTitle()));
        writer.children(link);
        html.append("</a>");
    }

    private void open(String address, String title) {
        html.append("<a href=\"")
                .append(Escapes.html(WebAddress.encoded(address)))
                .append('"');
        if (!title.isEmpty()) {
            html.append(" title=\"").append(Escapes.html(title)).append('"');
        }
        html.append('>');
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
            MarkedText.append(link.getReference(), html);
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
            MarkedText.append(node.isReferenceTextCombined() ? node.getReference() : node.getText(), html);
        }
        html.append(']');
        if (!node.isReferenceTextCombined()) {
            html.append('[');
            MarkedText.append(node.getReference(), html);
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
            MarkedText.append(image.getChars(), html);
        } else {
            String text = (image.isReferenceTextCombined() ? image.getReference() : image.getText()).toString();
            picture(MarkedText.unescaped(reference.getUrl()), MarkedText.unescaped(reference.getTitle()), text);
        }
    }

    private void picture(String address, String title, String description) {
        html.append("<img src=\"")
                .append(Escapes.html(WebAddress.image(address)))
                .append('"');
        if (!description.isEmpty()) {
            html.append(" alt=\"").append(Escapes.html(description)).append('"');
        }
        if (!title.isEmpty()) {
            html.append(" title=\"").append(Escapes.html(title)).append('"');
        }
        html.append('>');
    }
}
