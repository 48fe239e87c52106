package org.diptych.core.bibliography.lookup;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.csljson.CslJsonReader;

/**
 * Finds works over the network: a DOI by
 * <a href="https://citation.crosscite.org/docs.html">content negotiation</a>, an arXiv identifier by the
 * <a href="https://info.arxiv.org/help/api/">arXiv API</a>. Safe to use from any thread; it never waits.
 */
public final class Lookup {
    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json, application/json;q=0.5";
    private static final String NAME = "Diptych (bilingual post editor)";

    private final URI doiServer;
    private final URI arxivServer;
    private final Duration limit;
    /** Made by the first who asks: it reads the system's certificates, which a start need not wait for. */
    private final CompletableFuture<HttpClient> client = new CompletableFuture<>();

    private final AtomicBoolean asked = new AtomicBoolean();

    /** @param limit for each answer, from asking to its last byte */
    public Lookup(URI doiServer, URI arxivServer, Duration limit) {
        this.doiServer = doiServer;
        this.arxivServer = arxivServer;
        this.limit = limit;
    }

    /** With the servers everybody uses, and ten seconds. */
    public static Lookup online() {
        return new Lookup(
                URI.create("https://doi.org/"), URI.create("https://export.arxiv.org/"), Duration.ofSeconds(10));
    }

    /**
     * Asks for {@code wanted}. The result fails with a {@link LookupProblem}, or is cancelled; cancelling it ends the
     * request.
     */
    public CompletableFuture<Work> find(Wanted wanted) {
        HttpRequest request = HttpRequest.newBuilder(address(wanted))
                .header("Accept", wanted.kind() == Wanted.Kind.DOI ? CSL_JSON : "application/atom+xml")
                .header("User-Agent", NAME)
                .timeout(limit)
                .build();
        CompletableFuture<Work> work = new CompletableFuture<>();
        client().whenComplete((ready, failure) -> {
            if (failure != null) {
                work.completeExceptionally(problem(wanted, failure));
            } else if (!work.isDone()) {
                ask(ready, request, wanted, work);
            }
        });
        return work;
    }

    private CompletableFuture<HttpClient> client() {
        if (asked.compareAndSet(false, true)) {
            client.completeAsync(() -> HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(limit)
                    .build());
        }
        return client;
    }

    private void ask(HttpClient ready, HttpRequest request, Wanted wanted, CompletableFuture<Work> work) {
        CompletableFuture<HttpResponse<String>> answer =
                ready.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        // The request's own limit ends with the answer's head; a body may trickle for ever.
        answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete((response, failure) -> {
            try {
                if (failure != null) {
                    throw problem(wanted, failure);
                }
                work.complete(read(wanted, response));
            } catch (LookupProblem problem) {
                work.completeExceptionally(problem);
            }
        });
        work.whenComplete((found, failure) -> {
            if (failure instanceof CancellationException) {
                answer.cancel(true);
            }
        });
    }

    private URI address(Wanted wanted) {
        String id = URLEncoder.encode(wanted.id(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        return wanted.kind() == Wanted.Kind.DOI
                ? doiServer.resolve("/" + id)
                : arxivServer.resolve("/api/query?max_results=1&id_list=" + id);
    }

    private static Work read(Wanted wanted, HttpResponse<String> response) throws LookupProblem {
        int status = response.statusCode();
        if (status == 404 || status == 410) {
            throw new LookupProblem(LookupProblem.Kind.NOT_FOUND, wanted.id(), null);
        }
        if (status != 200) {
            throw new LookupProblem(LookupProblem.Kind.REFUSED, String.valueOf(status), null);
        }
        if (wanted.kind() == Wanted.Kind.ARXIV) {
            return ArxivAnswer.read(wanted.id(), response.body());
        }
        ReadWorks read = CslJsonReader.read(response.body());
        boolean item =
                response.body().stripLeading().startsWith("{") && !read.works().isEmpty();
        if (!item || read.works().get(0).title().isEmpty()) {
            throw new LookupProblem(LookupProblem.Kind.NOT_UNDERSTOOD, wanted.id(), null);
        }
        return read.works().get(0);
    }

    private static LookupProblem problem(Wanted wanted, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        boolean slow = cause instanceof TimeoutException
                || cause instanceof HttpTimeoutException && !(cause.getCause() instanceof ConnectException);
        if (slow) {
            return new LookupProblem(LookupProblem.Kind.SLOW, wanted.id(), cause);
        }
        boolean network = cause instanceof IOException;
        return new LookupProblem(
                network ? LookupProblem.Kind.OFFLINE : LookupProblem.Kind.NOT_UNDERSTOOD, wanted.id(), cause);
    }
}
