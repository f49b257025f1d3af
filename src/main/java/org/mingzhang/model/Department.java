package org.mingzhang.model;

/**
 * The body that answers for a project (主管部门).
 *
 * @param id slug, the folder of its projects and its address
 * @param name as printed
 * @param region where it is responsible
 * @param kind what kind of body it is, free words
 */
public record Department(String id, String name, Region region, String kind) {}
