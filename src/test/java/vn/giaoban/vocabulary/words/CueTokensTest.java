package vn.giaoban.vocabulary.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CueTokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quản lý, và sử dụng|quản lý , sử dụng",
        "Hoà giải; hòa giải.|hòa giải . hòa giải .",
        "theo \"chỉ dẫn\" *địa lý*|theo chỉ dẫn địa lý",
        "số 45/SNV-CCHC của Sở|số 45 của sở",
        "cấp 1.234,5 ha (đợt 2)|cấp 1.234,5 ha , đợt 2 ,",
        "Ea H'leo|ea h'leo",
      })
  void cutsIntoSyllablesJointsAndBreaks(String text, String tokens) {
    assertEquals(tokens, String.join(" ", CueTokens.of(text)));
  }

  @ParameterizedTest
  @CsvSource({"'một\nhai', một . hai", "'một\n', một .", "'', ''"})
  void breaksAtTheEndsOfLines(String text, String tokens) {
    assertEquals(tokens, String.join(" ", CueTokens.of(text)));
  }
}
