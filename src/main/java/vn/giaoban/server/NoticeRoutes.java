package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.text.LinedText;

/// The notices: their list, each of them, its text and its file.
final class NoticeRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final Names names;
  private final SourceFiles sources;
  private final Answering answering;

  NoticeRoutes(DirectiveSearcher searcher, Names names, SourceFiles sources, Answering answering) {
    this.searcher = searcher;
    this.names = names;
    this.sources = sources;
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
        index -> {
          Given.nothing(context);
          var notices = searcher.notices();
          return new NoticeAnswers.Notices(index.generation(), notices.size(), notices);
        });
  }

  private void notice(Context context) throws IOException {
    answering.json(
        context,
        index -> {
          Given.nothing(context);
          var notice = asked(context);
          return NoticeAnswers.notice(index.generation(), notice, provinceName(notice.province()));
        });
  }

  private void text(Context context) throws IOException {
    answering.json(
        context,
        index -> {
          Given.nothing(context);
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
    Given.nothing(context);
    var source = asked(context).sources().getFirst();
    var file = sources.find(source.path());
    if (file == null) {
      throw new Problem(
          Problem.Kind.NOT_FOUND, "the file %s is no longer there".formatted(source.path()));
    }
    Headers.attachment(context, file);
    context.disableCompression().result(sources.open(file));
  }

  private Notice asked(Context context) throws IOException {
    var id = context.pathParam("id");
    var notice = searcher.notice(id);
    if (notice == null) {
      throw Problem.notFound("notice", id);
    }
    return notice;
  }

  private @Nullable String provinceName(@Nullable String slug) {
    return slug == null ? null : names.name(Dimension.PROVINCE, slug);
  }
}
