package org.diptych.core.bibliography.lookup;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.csljson.CslJsonReader;
import org.diptych.core.web.PublicAddresses;
import org.diptych.core.web.PublicWeb;
import org.diptych.core.web.PublicWeb.Limits;
import org.diptych.core.web.UnusableAnswer;

/**
 * Finds works over the network: a DOI by
 * <a href="https://citation.crosscite.org/docs.html">content negotiation</a>, an arXiv identifier by the
 * <a href="https://info.arxiv.org/help/api/">arXiv API</a>. A server may lead on to others, but to none within this
 * machine or its network. Safe to use from any thread; it never waits.
 */
public final class Lookup {
    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json, application/json;q=0.5";
    /** Of an answer, in bytes: the longest lists of authors have some thousands. */
    private static final int LONGEST = 8 << 20;

    private final URI doiServer;
    private final URI arxivServer;
    private final PublicWeb web;

    /** @param web judges each server that is asked, those too that others lead to */
    public Lookup(URI doiServer, URI arxivServer, PublicWeb web) {
        this.doiServer = doiServer;
        this.arxivServer = arxivServer;
        this.web = web;
    }

    /** With the servers everybody uses, and ten seconds. */
    public static Lookup online() {
        Limits limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), LONGEST);
        return new Lookup(
                URI.create("https://doi.org/"),
                URI.create("https://export.arxiv.org/"),
                new PublicWeb(InetAddress::getAllByName, PublicAddresses::contains, limits).trustingProxy());
    }

    /**
     * Asks for {@code wanted}. The result fails with a {@link LookupProblem}, or is cancelled; cancelling it ends the
     * request.
     */
    public CompletableFuture<Work> find(LookupRequest wanted) {
        CompletableFuture<Work> work = new CompletableFuture<>();
        Thread asking = new Thread(() -> ask(wanted, work), "lookup");
        asking.setDaemon(true);
        asking.start();
        return work;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Closing a connection that was given up fails for nobody.
    private void ask(LookupRequest wanted, CompletableFuture<Work> work) {
        try {
            String accept = wanted.kind() == LookupRequest.Kind.DOI ? CSL_JSON : "application/atom+xml";
            byte[] answer = web.get(
                            address(wanted).toString(),
                            accept,
                            connection -> work.whenComplete((found, ended) -> close(connection)))
                    .bytes();
            work.complete(read(wanted, new String(answer, StandardCharsets.UTF_8)));
        } catch (LookupProblem problem) {
            work.completeExceptionally(problem);
        } catch (IOException | RuntimeException | Error failure) {
            work.completeExceptionally(problem(wanted, failure));
        }
    }

    private static void close(Closeable connection) {
        try {
            connection.close();
        } catch (IOException gone) {
            // It is closed.
            return;
        }
    }

    private URI address(LookupRequest wanted) {
        String id = URLEncoder.encode(wanted.id(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        return wanted.kind() == LookupRequest.Kind.DOI
                ? doiServer.resolve("/" + id)
                : arxivServer.resolve("/api/query?max_results=1&id_list=" + id);
    }

    private static Work read(LookupRequest wanted, String answer) throws LookupProblem {
        if (wanted.kind() == LookupRequest.Kind.ARXIV) {
            return ArxivAnswer.read(wanted.id(), answer);
        }
        ReadWorks read = CslJsonReader.read(answer);
        boolean item = answer.stripLeading().startsWith("{") && !read.works().isEmpty();
        if (!item || read.works().get(0).title().isEmpty()) {
            throw new LookupProblem(LookupProblem.Kind.NOT_UNDERSTOOD, wanted.id(), null);
        }
        return read.works().get(0);
    }

    private static LookupProblem problem(LookupRequest wanted, Throwable failure) {
        if (failure instanceof UnusableAnswer answer && answer.status() != 0) {
            boolean none = answer.status() == 404 || answer.status() == 410;
            return none
                    ? new LookupProblem(LookupProblem.Kind.NOT_FOUND, wanted.id(), failure)
                    : new LookupProblem(LookupProblem.Kind.REFUSED, String.valueOf(answer.status()), failure);
        }
        if (failure instanceof SocketTimeoutException) {
            return new LookupProblem(LookupProblem.Kind.SLOW, wanted.id(), failure);
        }
        boolean network = failure instanceof IOException && !(failure instanceof UnusableAnswer);
        return new LookupProblem(
                network ? LookupProblem.Kind.OFFLINE : LookupProblem.Kind.NOT_UNDERSTOOD, wanted.id(), failure);
    }
}
