package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.EditorsPage;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Region;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.model.Stage;
import org.mingzhang.problem.Problems;

class ContentReaderTest {
    private static final Region CITY = new Region("jiangcheng", "江城市", List.of("江城市"));
    private static final Region DISTRICT = new Region("donghu", "东湖区", List.of("江城市", "东湖区"));

    private final Problems problems = new Problems();
    private final Content content = ContentReader.open(Sites.content("ok-small"), problems);

    @Test
    void aGoodSiteHasNoProblems() {
        assertEquals(List.of(), Sites.texts(problems));
        assertEquals(Set.of(), content.unreadableDocuments());
    }

    @Test
    void readsTheSettings() {
        assertEquals(
                new SiteSettings(
                        "江城账本",
                        "虚构的江城市预算项目，供测试使用。",
                        "江城账本编辑部",
                        "https://jiangcheng.example/zhangben/",
                        List.of("zh-CN"),
                        new SiteSettings.Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
                        List.of(
                                new SiteSettings.Link("源代码", "https://jiangcheng.example/code?a=1&b=2"),
                                new SiteSettings.Link("来信", "mailto:bianji@jiangcheng.example")),
                        Map.of("jiangcheng", CITY, "donghu", DISTRICT),
                        Map.of()),
                content.settings());
    }

    @Test
    void readsTheDepartments() {
        assertEquals(
                Map.of(
                        "jiangcheng-shuiwuju",
                        new Department("jiangcheng-shuiwuju", "江城市东湖区水务局", DISTRICT, "水务部门"),
                        "jiangcheng-wenhuaju",
                        new Department("jiangcheng-wenhuaju", "江城市文化局", CITY, "文化部门")),
                content.departments());
    }

    @Test
    void readsTheDocuments() {
        Document full = new Document(
                "jiangcheng-wenhuaju-2023-self-evaluation",
                "江城市文化局2023年度项目绩效自评表",
                "jiangcheng-wenhuaju",
                2023,
                Stage.SELF_EVALUATION,
                3,
                12,
                "0123456789abcdef".repeat(4),
                "https://jiangcheng.example/wenhua/2023.pdf",
                new Document.Declared(2, "74.50万元"),
                "第二张表印了两遍。");
        Document bare = new Document(
                "jiangcheng-2024-target",
                "江城市2024年度项目绩效目标申报表",
                "jiangcheng-wenhuaju",
                2024,
                Stage.TARGET,
                null,
                null,
                null,
                null,
                null,
                null);
        assertEquals(List.of(bare, full), List.copyOf(content.documents().values()));
    }

    @Test
    void listsTheProjectsInOrder() {
        assertEquals(
                List.of(
                        new ProjectId("jiangcheng-shuiwuju", "hedao-qingyu"),
                        new ProjectId("jiangcheng-wenhuaju", "chunjie-dengcai"),
                        new ProjectId("jiangcheng-wenhuaju", "shequ-tushuguan")),
                content.projects());
    }

    @Test
    void turnsPagesIntoMarkup() {
        EditorsPage method = content.pages().get(0);
        assertEquals(
                List.of("fangfa", "guanyu"),
                content.pages().stream().map(EditorsPage::id).toList());
        assertEquals("这些数字怎么来的 说明", method.title());
        assertEquals("""
                <p>每个数字都来自一张公开的表，见<a href="../documents/">文件</a>。</p>
                <h2 id="读数">读数</h2>
                <div class="wide" tabindex="0">
                <table>
                <thead>
                <tr><th>印法</th><th align="right">读作</th></tr>
                </thead>
                <tbody>
                <tr><td><code>≥80%</code></td><td align="right">不少于 80%</td></tr>
                <tr><td><code>&lt;=3户</code></td><td align="right">不多于 3 户</td></tr>
                </tbody>
                </table>
                </div>
                <ul>
                <li>看不准的照印，不猜。</li>
                <li>问题请<a href="mailto:bianji@jiangcheng.example">来信</a>，或看<a href="#联系">下面</a>。</li>
                <li>规则见 <a href="https://datapackage.org/?a=1&amp;b=2" title="标准">Data Package</a>、<a href="https://www.w3.org/TR/vocab-dcat-3/">https://www.w3.org/TR/vocab-dcat-3/</a>和<a href="../">首页</a>。</li>
                </ul>
                <h2 id="联系">联系</h2>
                <p>1 &lt; 2 &amp; 3 &gt; 2</p>
                <h2 id="联系-2">联系</h2>
                """, method.body().html());
    }
}
