package org.diptych.core.markdown.marked;

import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.source.WebAddress;

/** Writes links and images. */
final class MarkedLinks {
    /** What a character costs that stands in the text once and may be published many times. */
    private static final int COPY = 16;

    /** Outside of any site images lie at the root of one. */
    private static final SiteAddresses AT_ROOT = new SiteAddresses("", "/", false, true, true);

    private final MarkedWriter writer;
    private final MarkedSettings settings;
    private final SiteAddresses addresses;
    private final StringBuilder html;

    MarkedLinks(MarkedWriter writer, MarkedSettings settings, SiteAddresses addresses) {
        this.writer = writer;
        this.settings = settings;
        this.addresses = addresses;
        this.html = writer.out();
    }

    void link(Anchor link) {
        open(link.target().address(), link.target().title());
        writer.children(link);
        html.append("</a>");
    }

    private void open(String address, String title) {
        // A thousand references to one long address are as long as a thousand addresses.
        writer.meter().spend(COPY * (address.length() + title.length()));
        html.append("<a href=\"").append(Escapes.html(encoded(address))).append('"');
        if (!title.isEmpty()) {
            html.append(" title=\"").append(Escapes.html(title)).append('"');
        }
        html.append(settings.links().attributes(address)).append('>');
    }

    void image(Picture image) {
        picture(image.target().address(), image.target().title(), image.description());
    }

    private String rooted(String address) {
        return encoded((addresses.equals(SiteAddresses.NONE) ? AT_ROOT : addresses).of(address));
    }

    private static String encoded(String address) {
        return WebAddress.encoded(address, WebAddress.Version.OF_RENDERERS);
    }

    private void picture(String address, String title, String description) {
        writer.meter().spend(COPY * (address.length() + title.length()));
        MarkedSettings.Images images = settings.images();
        boolean captioned = images.captioned() && !description.isEmpty();
        html.append(captioned ? "<figure><img src=\"" : "<img src=\"")
                .append(Escapes.html(images.rooted() ? rooted(address) : encoded(address)))
                .append('"');
        if (!description.isEmpty()) {
            html.append(" alt=\"").append(Escapes.html(description)).append('"');
        }
        if (!title.isEmpty()) {
            html.append(" title=\"").append(Escapes.html(title)).append('"');
        }
        html.append(images.lazy() ? " loading=\"lazy\">" : ">");
        if (captioned) {
            html.append("<figcaption aria-hidden=\"true\">").append(description).append("</figcaption></figure>");
        }
    }
}
