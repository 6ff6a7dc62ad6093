package vn.giaoban.web;

import java.util.List;

/// Addresses of the site over the notices of `corpus/`.
final class Addresses {
  /// Of each page, and of pages that show something else.
  static final List<String> ALL =
      List.of(
          "/",
          "/?q=ISO&province=-nghe-an&topic=iso",
          "/?q=%28ISO",
          "/?q=khongcogi&province=nghe-an",
          "/?q=*&filters=all&explain=true",
          "/compare",
          "/compare?features=word",
          "/trend?by=topic",
          "/deadlines?asOf=2021-11-19",
          "/followups",
          "/coverage",
          "/report",
          "/report/2020-Q3",
          "/about",
          "/about/api",
          "/corrections",
          "/directives/003-69e726a4c7a6e55d-txt-23",
          "/khong-co",
          "/notices/003-69e726a4c7a6e55d-txt?q=nhan+hieu&around=003-69e726a4c7a6e55d-txt-23#L67");

  private Addresses() {}
}
