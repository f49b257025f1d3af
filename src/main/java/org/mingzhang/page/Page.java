package org.mingzhang.page;

/** Everything one template needs to print one page; a template does no arithmetic, sorting or formatting. */
public sealed interface Page
        permits HomePage,
                ListPage,
                DepartmentPage,
                ProjectPage,
                YearPage,
                RegionPage,
                DocumentPage,
                IndicatorsPage,
                IndicatorPage,
                DataPage,
                FindingsPage,
                RulePage,
                FindingListPage,
                ProsePage,
                SearchPage,
                ReleasesPage,
                PrivacyPage,
                AccessibilityPage,
                MovedPage,
                NotFoundPage {
    /** What stands around the content. */
    Frame frame();
}
