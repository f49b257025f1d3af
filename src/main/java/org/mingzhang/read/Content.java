package org.mingzhang.read;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.EditorsPage;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.model.SiteSettings;

/**
 * What the whole site shares, and which projects there are. Only complete if opening it reported no problem; what could not be read is
 * left out, and settings that could not be read are empty.
 *
 * @param folder the folder's name, with which the place of every problem begins
 * @param settings what {@code site.json} says
 * @param departments by id
 * @param documents by id
 * @param pages the editors' pages, by id
 * @param projects the project folders, sorted; their content is not read
 * @param synonyms what a search for one word finds besides that word
 * @param documentReplies what is said about findings of documents as a whole
 * @param unreadableDocuments ids of documents that exist but have problems; what refers to them is not blamed for it
 * @param images names of the editors' pictures, sorted
 */
public record Content(
        String folder,
        SiteSettings settings,
        SortedMap<String, Department> departments,
        SortedMap<String, Document> documents,
        List<EditorsPage> pages,
        List<ProjectId> projects,
        SortedMap<String, List<String>> synonyms,
        List<Reply> documentReplies,
        Set<String> unreadableDocuments,
        List<String> images) {
    public Content {
        departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        pages = List.copyOf(pages);
        projects = List.copyOf(projects);
        synonyms = Collections.unmodifiableSortedMap(new TreeMap<>(synonyms));
        documentReplies = List.copyOf(documentReplies);
        unreadableDocuments = Set.copyOf(unreadableDocuments);
        images = List.copyOf(images);
    }

    /** What is said about the site as a whole. */
    public Content withoutProjects() {
        return new Content(
                folder,
                settings,
                departments,
                documents,
                pages,
                List.of(),
                synonyms,
                documentReplies,
                unreadableDocuments,
                images);
    }
}
