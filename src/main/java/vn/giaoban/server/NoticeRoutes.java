package vn.giaoban.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.NoticeAnswers;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.NoticesPage;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.source.Source;
import vn.giaoban.text.LinedText;

/// Notices: the list, single notices, their text and source files.
final class NoticeRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final Names names;
  private final SourceFiles sources;
  private final SearchParameters parameters;
  private final ConditionalGet answering;

  NoticeRoutes(
      DirectiveSearcher searcher,
      Names names,
      SourceFiles sources,
      SearchParameters parameters,
      ConditionalGet answering) {
    this.searcher = searcher;
    this.names = names;
    this.sources = sources;
    this.parameters = parameters;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/notices", this::notices);
    routes.read("/api/v1/notices/{id}", this::notice);
    routes.read("/api/v1/notices/{id}/text", this::text);
    routes.read("/api/v1/notices/{id}/source", this::source);
  }

  private void notices(Context context) throws IOException {
    answering.json(
        context,
        _ -> {
          var request = parameters.notices(Requests.parameters(context));
          return NoticeAnswers.notices(request.selection().days(), page(request));
        });
  }

  private NoticesPage page(NoticesRequest request) throws IOException {
    try {
      return searcher.notices(request);
    } catch (IllegalArgumentException e) {
      if (request.page().after() == null) {
        throw e;
      }
      throw ParameterException.badCursor();
    }
  }

  private void notice(Context context) throws IOException {
    answering.json(
        context,
        index -> {
          Requests.nothing(context);
          var notice = asked(context);
          return NoticeAnswers.notice(
              index, notice, provinceName(notice.placement().province()), added(notice));
        });
  }

  private void text(Context context) throws IOException {
    answering.json(
        context,
        index -> {
          Requests.nothing(context);
          var notice = asked(context);
          var text = searcher.noticeText(notice.id());
          if (text == null) {
            throw Problem.notFound("notice", notice.id());
          }
          return new NoticeAnswers.Text(index.generation(), notice.id(), lines(text));
        });
  }

  private static List<String> lines(LinedText text) {
    return List.of(text.text().split("\n", -1));
  }

  private void source(Context context) throws IOException {
    var given = Requests.parameters(context).only(Set.of("file"), Set.of());
    var file = file(asked(context), given.single("file"));
    Headers.attachment(context, file);
    context.res().setContentLengthLong(Files.size(file));
    if (!context.method().equals(HandlerType.HEAD)) {
      context.result(sources.open(file));
    }
  }

  /// @param path one of several sources; null for the first that still exists
  private Path file(Notice notice, @Nullable String path) {
    var paths = notice.sources().stream().map(Source::path).toList();
    if (path != null && !paths.contains(path)) {
      throw new Problem(
          ProblemKind.UNKNOWN_SOURCE,
          "%s is no source of %s (there are: %s)"
              .formatted(path, notice.id(), String.join(", ", paths)));
    }
    for (var one : notice.sources()) {
      boolean asked = path == null || path.equals(one.path());
      var file = asked ? sources.find(one.outermost().path()) : null;
      if (file != null) {
        return file;
      }
    }
    throw new Problem(
        ProblemKind.NOT_FOUND,
        "the file %s is no longer there".formatted(path == null ? String.join(", ", paths) : path));
  }

  private Notice asked(Context context) throws IOException {
    var id = context.pathParam("id");
    var notice = searcher.notice(id);
    if (notice == null) {
      throw Problem.notFound("notice", id);
    }
    return notice;
  }

  private @Nullable LocalDate added(Notice notice) throws IOException {
    var header = searcher.noticeHeader(notice.id());
    return header == null ? null : header.added();
  }

  private @Nullable String provinceName(@Nullable String slug) {
    return slug == null ? null : names.name(Dimension.PROVINCE, slug);
  }
}
