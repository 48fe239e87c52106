package org.diptych.core.site.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.markdown.settings.AssetFolder;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.clean.ImageRoots.Published;
import org.diptych.core.site.address.FileEnding;

/** Where the local images of a site's post are found, by the addresses that Hexo publishes them at. Stateless. */
public final class PostImages {
    private PostImages() {}

    /** The roots of the post in {@code file}, which need not be in {@code index} yet. */
    public static ImageRoots of(SiteIndex index, Path file) {
        Rendering rendering = index.renderingOf(file);
        SiteAddresses addresses = rendering.site().addresses();
        Path source = index.site().source();
        List<Published> published = new ArrayList<>();
        AssetFolder assets = rendering.site().files().assets().orElse(AssetFolder.NONE);
        if (!assets.path().isEmpty()) {
            Path folder = Path.of(FileEnding.without(file.toString()));
            published.add(new Published(SiteAddresses.decoded(addresses.of(assets.path())), folder));
            String beside = addresses.besideSite(assets.path());
            published.add(new Published(SiteAddresses.decoded(addresses.of(beside)), folder));
        }
        if (addresses.root().length() > 1) {
            published.add(new Published(addresses.root(), source));
        }
        ImageRoots usual = ImageRoots.of(file, Optional.of(source));
        return new ImageRoots(usual.relative(), usual.site(), published);
    }
}
