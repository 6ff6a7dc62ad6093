package vn.giaoban.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.Source;

/// The record of a meeting (thông báo kết luận, biên bản, báo cáo) with its directives.
///
/// @param id slug of the path below the corpus folder, with extension
/// @param file source file name
/// @param number 1104 of "Số: 1104/TB-SKHCN"
/// @param symbol "TB-SKHCN" of "Số: 1104/TB-SKHCN"
/// @param type abbreviation of the document type: `TB`, `BC`, `BB`, …
/// @param agency issuing body without its province
/// @param province slug of the province at the time of the notice
/// @param provinceNow slug of its present province
/// @param candidates slugs if several provinces are possible; else empty
/// @param period period that the meeting covers
public record Notice(
    String id,
    String file,
    @Nullable Integer number,
    @Nullable String symbol,
    @Nullable String type,
    @Nullable String title,
    @Nullable String agency,
    @Nullable String province,
    @Nullable String provinceNow,
    ProvinceBasis provinceBasis,
    List<Evidence> evidence,
    List<String> candidates,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate metOn,
    @Nullable Period period,
    @Nullable Person chair,
    @Nullable Person signer,
    List<String> warnings,
    List<Source> sources,
    List<Directive> directives) {
  public Notice {
    evidence = List.copyOf(evidence);
    candidates = List.copyOf(candidates);
    warnings = List.copyOf(warnings);
    sources = List.copyOf(sources);
    directives = List.copyOf(directives);
  }

  /// The same notice with another province.
  public Notice withProvince(
      @Nullable String province,
      @Nullable String provinceNow,
      ProvinceBasis provinceBasis,
      List<Evidence> evidence,
      List<String> candidates) {
    return copy(province, provinceNow, provinceBasis, evidence, candidates, sources, directives);
  }

  public Notice withSources(List<Source> others) {
    return copy(province, provinceNow, provinceBasis, evidence, candidates, others, directives);
  }

  public Notice withDirectives(List<Directive> others) {
    return copy(province, provinceNow, provinceBasis, evidence, candidates, sources, others);
  }

  private Notice copy(
      @Nullable String province,
      @Nullable String provinceNow,
      ProvinceBasis provinceBasis,
      List<Evidence> evidence,
      List<String> candidates,
      List<Source> sources,
      List<Directive> directives) {
    return new Notice(
        id,
        file,
        number,
        symbol,
        type,
        title,
        agency,
        province,
        provinceNow,
        provinceBasis,
        evidence,
        candidates,
        issuedOn,
        metOn,
        period,
        chair,
        signer,
        warnings,
        sources,
        directives);
  }
}
