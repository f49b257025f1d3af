package org.mingzhang.browser;

import java.util.List;

/** The pages of the published content that browser tests look at: one at least of every kind. */
final class PublishedPages {
    static final List<String> EVERY_KIND = List.of(
            "",
            "departments/",
            "departments/songjiang-caizhengju/",
            "departments/songjiang-caizhengju/2023/",
            "years/",
            "years/2024/",
            "regions/",
            "regions/songjiang/",
            "indicators/",
            "indicators/satisfaction/",
            "indicators/n7e5e527f/",
            "documents/",
            "documents/songjiang-caizhengju-2024-target/",
            "projects/songjiang-caizhengju/zhengfu-caigou-guanli/",
            "projects/songjiang-caizhengju/kuaiji-guanli/",
            "projects/songjiang-zhengfu-bangongshi/dongxibu-fupin-bangkun/",
            "projects/shanghai-caizhengju/quanshi-kuaiji-guanli-gongzuo-jingfei/",
            "findings/",
            "findings/?department=songjiang-caizhengju&severity=question",
            "findings/same-name/",
            "findings/departments/songjiang-caizhengju/",
            "findings/outputs-exceed-spent/",
            "search/",
            "data/",
            "about/",
            "methodology/",
            "glossary/",
            "corrections/",
            "changes/",
            "privacy/",
            "accessibility/",
            "404.html");

    private PublishedPages() {}
}
