/**
 * How editorial prose cites: `(Karabekir 1960, pp. 523–4)`, with a list of works by author and year.
 *
 * Titles keep their own capitals, whatever their language. What has no author is cited by its short title; what has no
 * year, as an archive or a newspaper, by its name alone and not as `n.d.`. Locators are printed as written. The brackets are not in the style: citeproc
 * drops them where it is asked to mark each citation (`rehypeWorks` puts them round the whole).
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html (CSL 1.0.2)
 */
export const editorialStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only">
  <info>
    <title>Manicule: editorial prose</title>
    <id>https://manicule.invalid/styles/editorial</id>
    <category citation-format="author-date"/>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <locale>
    <style-options punctuation-in-quote="false"/>
    <terms>
      <term name="open-quote">‘</term>
      <term name="close-quote">’</term>
      <term name="open-inner-quote">“</term>
      <term name="close-inner-quote">”</term>
      <term name="editor" form="short"><single>ed.</single><multiple>eds</multiple></term>
      <term name="edition" form="short">ed.</term>
    </terms>
  </locale>
  <macro name="title">
    <choose>
      <if type="article-newspaper article-magazine" match="any">
        <choose>
          <if variable="author issued" match="none"><text variable="container-title" font-style="italic"/></if>
          <else><text variable="title" quotes="true"/></else>
        </choose>
      </if>
      <else-if type="article-journal chapter paper-conference thesis entry-encyclopedia" match="any">
        <text variable="title" quotes="true"/>
      </else-if>
      <else-if type="collection document manuscript" match="any"><text variable="title"/></else-if>
      <else><text variable="title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="short-title">
    <choose>
      <if type="article-newspaper article-magazine" match="any">
        <choose>
          <if variable="author issued" match="none"><text variable="container-title" font-style="italic"/></if>
          <else><text variable="title" form="short" quotes="true"/></else>
        </choose>
      </if>
      <else-if type="article-journal chapter paper-conference thesis entry-encyclopedia" match="any">
        <text variable="title" form="short" quotes="true"/>
      </else-if>
      <else-if type="collection document manuscript" match="any"><text variable="title" form="short"/></else-if>
      <else><text variable="title" form="short" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="author">
    <names variable="author">
      <name and="text" name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="never"/>
      <label form="short" prefix=" (" suffix=")"/>
      <substitute><names variable="editor"/><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="author-short">
    <names variable="author">
      <name form="short" and="text" delimiter-precedes-last="never"/>
      <substitute><names variable="editor"/><text macro="short-title"/></substitute>
    </names>
  </macro>
  <macro name="year"><date variable="issued" date-parts="year" form="text"/></macro>
  <macro name="volume">
    <group delimiter=" ">
      <text term="volume" form="short"/>
      <text variable="volume"/>
    </group>
  </macro>
  <macro name="container">
    <choose>
      <if type="article-journal article-magazine article-newspaper" match="any">
        <group delimiter=", ">
          <group delimiter=" ">
            <text variable="container-title" font-style="italic"/>
            <text variable="volume"/>
          </group>
          <text variable="issue" prefix="no. "/>
        </group>
      </if>
      <else-if variable="container-title">
        <group delimiter=", ">
          <group delimiter=" ">
            <text term="in"/>
            <text variable="container-title" font-style="italic"/>
          </group>
          <text macro="volume"/>
        </group>
      </else-if>
      <else-if variable="volume"><text macro="volume"/></else-if>
      <else-if variable="number-of-volumes">
        <text variable="number-of-volumes" suffix=" vols"/>
      </else-if>
    </choose>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" "><number variable="edition" form="ordinal"/><text term="edition" form="short"/></group>
      </if>
      <else><text variable="edition"/></else>
    </choose>
  </macro>
  <macro name="imprint">
    <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
  </macro>
  <macro name="pages">
    <choose>
      <if variable="container-title">
        <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
      </if>
    </choose>
  </macro>
  <macro name="archive">
    <choose>
      <if match="none" variable="publisher-place publisher">
        <group delimiter=", "><text variable="archive"/><text variable="archive-place"/></group>
      </if>
    </choose>
  </macro>
  <citation et-al-min="4" et-al-use-first="1" disambiguate-add-year-suffix="true" disambiguate-add-givenname="true">
    <layout delimiter="; ">
      <group delimiter=" ">
        <text macro="author-short"/>
        <text macro="year"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=", ">
        <group delimiter=" ">
          <text macro="author"/>
          <text macro="year" prefix="(" suffix=")"/>
        </group>
        <choose>
          <if variable="author editor" match="any"><text macro="title"/></if>
        </choose>
        <choose>
          <if variable="author issued" match="any"><text macro="container"/></if>
          <else-if type="article-newspaper article-magazine" match="none"><text macro="container"/></else-if>
        </choose>
        <text macro="edition"/>
        <text macro="imprint"/>
        <text macro="pages"/>
        <text macro="archive"/>
      </group>
    </layout>
  </bibliography>
</style>`;
