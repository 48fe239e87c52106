package org.diptych.ui.preview;

import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;
import org.diptych.core.web.PublicWeb;
import org.jspecify.annotations.Nullable;

/** Serves {@code diptych-image://door/path}: local images, for the preview alone. Found by Java as a service. */
public final class ImageProtocol extends URLStreamHandlerProvider {

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String scheme) {
        return scheme.equals("diptych-image") ? new Handler() : null;
    }

    private static final PublicWeb WEB = PublicWeb.forImages();

    private static final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) {
            return new ImageConnection(address, WEB);
        }
    }
}
