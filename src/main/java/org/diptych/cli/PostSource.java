package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.core.site.index.FilesOnDemand;
import org.diptych.core.site.pictures.PictureFiles;
import org.diptych.core.site.pictures.PictureFiles.Where;
import org.diptych.core.site.pictures.PictureFindings;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.core.site.pictures.PictureUse;
import org.diptych.core.text.LineEnd;

/**
 * A post as a verb is given it.
 *
 * @param file as it was read, character for character
 * @param text the file as its author sees it: line ends {@code \n}
 */
record PostSource(PostFile file, String text) {

    /** Reads {@code file}; says where Hexo would read it otherwise. */
    static PostSource read(Path file, Terminal terminal) throws Refusal {
        try {
            PostFile read = PostFileReader.read(file);
            if (read.text().isEmpty()) {
                throw new Refusal("input.empty", file);
            }
            if (!read.encoding().isReadByHexo()) {
                terminal.say("input.encoding", file, read.encoding().label());
            }
            return new PostSource(read, LineEnd.unix(read.text()));
        } catch (FileProblem problem) {
            throw Refusal.of(problem);
        }
    }

    Post post() {
        return Post.parse(text);
    }

    Analysis analysis(PublishSettings settings) {
        return analysis(settings, PairState.EMPTY);
    }

    /** @param pairs what is known of the pairs of its languages */
    Analysis analysis(PublishSettings settings, PairState pairs) {
        return new Analyzer().analyze(new Snapshot(0, post().segments(), settings, pairs));
    }

    /** {@code analysis} with what is wrong with the pictures, whose files are looked for. */
    Analysis withPictures(Analysis analysis, Wishes wishes, Optional<Site> site) {
        Path path = file.path().toAbsolutePath().normalize();
        List<PictureUse> uses = PictureUse.of(analysis.post(), analysis.published());
        Where where = Where.of(path, ImageRoots.of(path, site.map(Site::source)), site);
        PictureFiles files =
                PictureFiles.look(where, uses.stream().map(PictureUse::address).toList());
        return new Analysis(
                analysis.reading(),
                PictureFindings.together(
                        analysis.findings(), PictureFindings.of(analysis.post().text(), uses, files, wishes)));
    }

    /** How the site around the post publishes it; outside of any, and where it names no Markdown, pandoc's. */
    PublishSettings publishing() {
        return publishing(Site.around(file.path()));
    }

    /** As {@code site}, which is around the post, publishes it. */
    PublishSettings publishing(Optional<Site> site) {
        return site.map(around -> new PublishSettings(
                        around.dialect().orElse(Dialect.USUAL),
                        around.rendering().with(new FilesOnDemand(around, file.path()))))
                .orElseGet(() -> PublishSettings.of(Dialect.USUAL));
    }
}
