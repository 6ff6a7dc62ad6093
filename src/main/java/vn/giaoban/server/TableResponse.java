package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.ExportedTable;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.server.http.Answering;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.site.PreferenceRoutes;

/// Answers of analytics as JSON or, by the parameter `format`, as a file with the table that a page
/// shows.
///
/// @param name of a file, without its extension
record TableResponse(ConditionalGet answering, String name) {
  private static final String FORMAT = "format";
  private static final String JSON = "json";

  /// What a request asks for as a table.
  interface Tabling {
    ExportedTable<?> table(QueryParameters given) throws IOException;
  }

  <T> void write(Context context, Answering<T> analysis, Tabling tabling) throws IOException {
    var given = Requests.parameters(context);
    var format = format(given);
    var asked = given.without(FORMAT);
    if (format == null) {
      answering.json(context, analysis.version(), _ -> analysis.answer(context, asked));
      return;
    }
    Headers.download(
        context, "giaoban_%s.%s".formatted(name, format.apiName()), format.mediaType());
    var language = PreferenceRoutes.language(context);
    context.header("Vary", "Accept-Encoding, Cookie");
    if (!answering.isKnownToCaller(context, analysis.version() + language)) {
      file(context, format, language, tabling.table(asked));
    }
  }

  /// Null for JSON.
  private static @Nullable ExportFormat format(QueryParameters given) {
    var formats = given.values().getOrDefault(FORMAT, List.of(JSON));
    if (formats.size() > 1) {
      throw new ParameterException(
          ProblemKind.REPEATED_PARAMETER,
          FORMAT,
          "format is given %d times".formatted(formats.size()));
    }
    return formats.getFirst().equals(JSON)
        ? null
        : ParameterException.reading(
            ProblemKind.UNKNOWN_VALUE, FORMAT, formats.getFirst(), ExportFormat::of);
  }

  private static void file(
      Context context, ExportFormat format, Language language, ExportedTable<?> table)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    table.write(format, language, bytes);
    context
        .header("Giaoban-Total", Long.toString(table.totals().total()))
        .header("Giaoban-Generation", Long.toString(table.totals().generation()))
        .result(bytes.toByteArray());
  }
}
