<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name>hezhong::ErrorSummary</name>
    <message numerus="yes">
        <source>有 %n 处需要改正，内容都在，未丢失。</source>
        <translation>
            <numerusform>有 %n 处需要改正，内容都在，未丢失。</numerusform>
        </translation>
    </message>
</context>
</TS>
