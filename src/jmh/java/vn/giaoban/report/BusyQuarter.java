package vn.giaoban.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.SampleNotices;

/// An index of invented notices that all fall into one quarter: those of twelve years, each moved
/// to a day of it, so that what bodies issue again is there too.
record BusyQuarter(LocalDate first, LocalDate last) {
  /// Makes the index if it is not there.
  void write(Path folder, int directives) throws IOException {
    if (Files.exists(folder)) {
      return;
    }
    var unfinished = folder.resolveSibling(folder.getFileName() + "-unfinished");
    var corpus = GeneratedCorpus.of(CorpusSpec.large(1, directives));
    try (var writer = LuceneWriter.open(unfinished, Clock.systemUTC())) {
      for (int i = 0; i < corpus.size(); i++) {
        var notice = corpus.notice(i);
        var moved = moved(notice.notice());
        writer.replace(SampleNotices.stored(moved), notice.lines());
      }
      writer.commit(CorpusState.of("benchmark"));
    }
    Files.move(unfinished, folder);
  }

  private Notice moved(Notice notice) {
    var day = notice.directives().isEmpty() ? null : notice.directives().getFirst().date();
    long by = day == null ? 0 : ChronoUnit.DAYS.between(day, within(day));
    return new Notice(
        notice.id(),
        notice.file(),
        notice.document(),
        notice.placement(),
        new Meeting(
            new MeetingDates(
                moved(notice.meeting().dates().issuedOn(), by),
                moved(notice.meeting().dates().metOn(), by),
                null),
            notice.meeting().chair(),
            notice.meeting().signer()),
        notice.warnings(),
        notice.sources(),
        notice.directives().stream().map(directive -> moved(directive, by)).toList());
  }

  private LocalDate within(LocalDate day) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    return first.plusDays(Math.floorMod(day.toEpochDay(), days));
  }

  private static @Nullable LocalDate moved(@Nullable LocalDate day, long by) {
    return day == null ? null : day.plusDays(by);
  }

  private static Directive moved(Directive directive, long by) {
    var facts = directive.facts();
    return new Directive(
        directive.id(),
        directive.kind(),
        directive.section(),
        directive.text(),
        directive.textHash(),
        new DirectiveFacts(
            facts.units(),
            facts.unitText(),
            facts.unitWritten(),
            facts.with(),
            facts.topics(),
            facts.deadlines().stream()
                .map(
                    due ->
                        new Deadline(new Period.Day(due.on().lastDay().plusDays(by)), due.text()))
                .toList(),
            facts.citations()),
        directive.lines(),
        new CountedDay(moved(directive.date(), by), directive.day().dateBasis()),
        directive.warnings());
  }
}
