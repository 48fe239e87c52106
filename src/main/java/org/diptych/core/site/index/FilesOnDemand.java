package org.diptych.core.site.index;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.markdown.settings.AssetFolder;
import org.diptych.core.markdown.settings.LinkedPosts;
import org.diptych.core.markdown.settings.SiteFiles;
import org.diptych.core.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What the tags of one post take from its site, which is read when the first of them asks, and once: for a program that
 * publishes one post and ends. Confined to one thread.
 */
public final class FilesOnDemand implements SiteFiles {
    private final Site site;
    private final Path file;
    private @Nullable SiteFiles read;

    /** @param file the post */
    public FilesOnDemand(Site site, Path file) {
        this.site = Objects.requireNonNull(site, "site");
        this.file = file.toAbsolutePath().normalize();
    }

    @Override
    public Optional<String> code(String path) {
        return site.rendering().site().files().code(path);
    }

    @Override
    public Optional<LinkedPosts> posts() {
        return whole().posts();
    }

    @Override
    public Optional<AssetFolder> assets() {
        return whole().assets();
    }

    private SiteFiles whole() {
        if (read == null) {
            try {
                read = SiteIndexer.read(site.folder()).renderingOf(file).site().files();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                read = site.rendering().site().files();
            }
        }
        return read;
    }
}
