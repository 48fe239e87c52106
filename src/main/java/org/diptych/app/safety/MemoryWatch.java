package org.diptych.app.safety;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.diptych.app.parts.PostViews;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Background;

/**
 * Where memory grows short, lets those posts rest that nobody looks at, and says so where that is not enough. Confined to
 * the FX thread.
 */
public final class MemoryWatch implements AutoCloseable {
    /** Of all memory, in use after a collection of everything. */
    private static final double SHORT = 0.6;

    /** The same after a collection that leaves alone what is old, much of which may be garbage by then. */
    private static final double VERY_SHORT = 0.85;

    private static final String KEY = "memory";

    private final OpenPosts posts;
    private final PostViews views;
    private final Notices notices;
    private final Messages messages;
    private final Set<String> pools;
    private final NotificationListener listener;
    private final List<NotificationEmitter> collectors = new ArrayList<>();
    private boolean told;
    private volatile boolean isShort;

    /**
     * @param messages area {@code app}
     * @param background brings to the FX thread what the collector tells
     */
    public MemoryWatch(OpenPosts posts, PostViews views, Notices notices, Messages messages, Background background) {
        this.posts = posts;
        this.views = views;
        this.notices = notices;
        this.messages = messages;
        this.pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        this.listener = (notification, handback) -> {
            if (notification.getUserData() instanceof CompositeData data) {
                GarbageCollectionNotificationInfo collection = GarbageCollectionNotificationInfo.from(data);
                double share = share(collection);
                boolean whole = collection.getGcAction().contains("major");
                isShort = isShort(share, whole);
                if (isShort || whole) {
                    background.show(() -> collected(share, whole));
                }
            }
        };
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(listener, null, null);
                collectors.add(emitter);
            }
        }
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            if (isShort) {
                restUnseen();
            }
        });
        posts.currentProperty().addListener((observable, before, now) -> {
            Optional.ofNullable(now).ifPresent(OpenPost::wake);
            // At once: while keys wait to be taken, what the collector tells waits too.
            if (isShort) {
                letGo();
            }
        });
    }

    /**
     * Memory was collected.
     *
     * @param share of all memory what is in use after that
     * @param whole whether all was collected that can be
     */
    public void collected(double share, boolean whole) {
        if (isShort(share, whole)) {
            letGo();
        }
        if (whole && share > VERY_SHORT && !told) {
            told = true;
            notices.show(Notice.warning(KEY, messages.get("notice.memory.low")));
        } else if (whole && share < SHORT && told) {
            told = false;
            notices.withdraw(KEY);
        }
    }

    private static boolean isShort(double share, boolean whole) {
        return share > (whole ? SHORT : VERY_SHORT);
    }

    private void letGo() {
        restUnseen();
        views.letGo();
    }

    private void restUnseen() {
        OpenPost current = posts.currentProperty().get();
        posts.posts().stream().filter(post -> post != current).forEach(OpenPost::rest);
    }

    @Override
    public void close() {
        for (NotificationEmitter collector : collectors) {
            try {
                collector.removeNotificationListener(listener);
            } catch (ListenerNotFoundException gone) {
                continue;
            }
        }
    }

    private double share(GarbageCollectionNotificationInfo collection) {
        long used = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        return (double) used / Runtime.getRuntime().maxMemory();
    }
}
