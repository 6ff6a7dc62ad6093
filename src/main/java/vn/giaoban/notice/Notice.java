package vn.giaoban.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.Source;

/// One meeting's record (thông báo kết luận, biên bản, báo cáo) with its directives.
///
/// @param id slug of the path below the corpus folder, with its extension
/// @param file the source file's name
/// @param number of "Số: 1104/TB-SKHCN" the 1104
/// @param symbol of "Số: 1104/TB-SKHCN" the "TB-SKHCN"
/// @param type the document type's abbreviation: `TB`, `BC`, `BB`, …
/// @param agency the issuing body without its province
/// @param province slug of the province as the notice knows it
/// @param provinceNow slug of the province it lies in today
/// @param candidates slugs where several provinces remain; else empty
/// @param period what the meeting is about
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

  /// The same notice, placed elsewhere.
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
