package org.diptych.app.safety;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SettingsFault;
import org.diptych.core.site.Site;
import org.diptych.core.site.renderer.RendererWords;
import org.diptych.core.site.renderer.SiteRenderer;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.Trouble;

/** Tells what befalls an open post: its parts no longer fit its tags, its page stands still. */
public final class PostNotices {
    private final Notices notices;
    private final PostFiles files;
    private final Messages messages;
    private final Map<Path, SettingsFault> faults = new HashMap<>();
    private final Map<Path, SiteRenderer> renderers = new HashMap<>();

    public PostNotices(OpenPosts posts, Notices notices, PostFiles files, Messages messages) {
        this.notices = notices;
        this.files = files;
        this.messages = messages;
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
        });
    }

    private void watch(OpenPost post) {
        post.session().driftedProperty().addListener((observable, before, drifted) -> tellDrift(post, drifted));
        post.troubleProperty().addListener((observable, before, trouble) -> tellTrouble(post, trouble));
        tellTrouble(post, post.troubleProperty().get());
        post.siteProperty().addListener((observable, before, site) -> tellSite(site));
        tellSite(post.siteProperty().get());
    }

    /** Once for each fault: a site is read again and again. */
    private void tellSite(Site site) {
        if (site == null) {
            return;
        }
        tellRenderer(site);
        String key = "site-settings " + site.folder();
        SettingsFault before = faults.get(site.folder());
        SettingsFault now = site.fault().orElse(null);
        if (now == null) {
            faults.remove(site.folder());
            notices.withdraw(key);
        } else if (!now.equals(before)) {
            faults.put(site.folder(), now);
            notices.show(Notice.warning(
                    key,
                    now.line() > 0
                            ? messages.get("notice.site-settings", now.file().toString(), now.line())
                            : messages.get(
                                    "notice.site-settings.unread", now.file().toString())));
        }
    }

    /** Once for each site and renderer, as long as the window is open. */
    private void tellRenderer(Site site) {
        SiteRenderer now = site.renderer().filter(SiteRenderer::isOther).orElse(null);
        String key = "site-renderer " + site.folder();
        if (now == null) {
            renderers.remove(site.folder());
            notices.withdraw(key);
        } else if (!now.equals(renderers.put(site.folder(), now))) {
            String sentence = new RendererWords(Messages.of("core", messages.locale())).of(now);
            notices.show(Notice.info(key, sentence));
        }
    }

    private void tellDrift(OpenPost post, boolean drifted) {
        if (drifted) {
            notices.show(Notice.info("drift", messages.get("notice.drift"))
                    .offering(new Notice.Action(messages.get("notice.drift.recut"), () -> recut(post)))
                    .about(post));
        } else {
            notices.withdraw("drift", Optional.of(post));
        }
    }

    private void recut(OpenPost post) {
        long revision = post.session().revision();
        files.cut(post.session().fileText()).thenAccept(cut -> {
            if (post.session().revision() == revision) {
                post.session().recut(cut);
            } else {
                recut(post);
            }
        });
    }

    private void tellTrouble(OpenPost post, Trouble trouble) {
        if (trouble == Trouble.NONE) {
            notices.withdraw("trouble", Optional.of(post));
        } else {
            notices.show(Notice.warning("trouble", messages.get("notice.trouble." + trouble.name()))
                    .about(post));
        }
    }
}
